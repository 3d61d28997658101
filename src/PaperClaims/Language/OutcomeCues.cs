using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Words that hint whether a number is a level or a change, known by their first letters: "impro" for improved.</summary>
internal static class OutcomeCues
{
    private const int StemLength = 5;

    private static readonly WordMap<string> Stems = new([
        (
            """
            absol accel addit boost chang compr cut cuts cutti decli decre degra dimin drop dropp drops enhan excee faste fewer gain gains
            gaini grow growt highe impro incre less lifts loss lower margi more outpe overh raise raisi reduc relat rise rises saves savin
            short shrin slowe small speed surpa worse bette beati beats advan drama large uplif delta gap diffe lead lose loses losin lost
            cheap fell falls minim lowe lag lags
            """,
            "change"
        ),
        (
            """
            accur achie agree asr attai auc auroc auprc corre cover dice em error exact f1 fpr hit iou lands map match miou obtai oa only
            pass perfo preci rank rate rates reach recal score scori sensi speci succe answe solvi close wins won fail passe detec retri
            recov handl class predi captu top tpr wer win fails solve yield remai maint avera compl adher retai sota state resol
            """,
            "score"
        ),
        (
            """
            annot artic cent confi conta data datas entri fract ident inter label major mask metho noise noisy paper parti patie peopl pixel
            popul porti propo respo sampl share spars stude subse surve token train users using world budge child femal male women men globa
            accou compo repre ci level proba uncer conce toler
            """,
            "other"
        ),
    ]);

    /// <summary>The class of the word at <paramref name="index"/>, null if it hints at nothing.</summary>
    public static string? ClassOf(AbstractText text, int index) =>
        text.Is(index, TokenKind.Word) && Stems.TryGetValue(WordStem.Of(text.Word(index), StemLength), out string? found) ? found : null;
}
