using CsCheck;
using PaperClaims.Text;

namespace PaperClaims.Tests.Text;

/// <summary>Sixteen characters at once end where one at a time ends.</summary>
public sealed class LetterScanTests
{
    private const int ThreeVectors = 48;

    private static readonly Gen<char> Letters = Gen.OneOf(Gen.Char['a', 'z'], Gen.Char['A', 'Z']);

    // Mostly letters; any character of UTF-16, half a surrogate pair too; what stands beside letters, and what ends in the bits of one.
    private static readonly Gen<string> Texts = Gen.Frequency(
            (20, Letters),
            (1, Gen.Char['\0', '\uFFFF']),
            (1, Gen.OneOf('@', '[', '`', '{', '\u0141', '\u0161', '\uFF21', '\uFF41', '\uD835', '\uDC41'))
        )
        .Array[0, 2 * ThreeVectors]
        .Select(characters => new string(characters));

    [Fact]
    public void Every_start_in_every_text_has_the_same_end() =>
        Texts.Sample(
            text =>
                Enumerable
                    .Range(0, text.Length + 1)
                    .All(start => LetterScan.EndOfLetters(text, start) == PlainLetterScan.EndOfLetters(text, start)),
            iter: 20_000
        );

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("@rest")]
    [InlineData("[rest")]
    [InlineData("`rest")]
    [InlineData("{rest")]
    [InlineData("\u0161rest")]
    [InlineData("\uD835\uDC41rest, and more than a vector holds")]
    public void A_word_may_end_at_any_place_of_a_vector(string rest)
    {
        for (int length = 0; length <= ThreeVectors; length++)
        {
            LetterScan.EndOfLetters(new string('a', length) + rest, 0).Should().Be(length);
            LetterScan.EndOfLetters("(" + new string('Z', length) + rest, 1).Should().Be(length + 1);
        }
    }
}
