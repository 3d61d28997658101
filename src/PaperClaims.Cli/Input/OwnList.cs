using System.CommandLine.Parsing;
using System.Security.Cryptography;
using System.Text;

namespace PaperClaims.Cli.Input;

/// <summary>A list of names or metrics of the user's own, added to those that are built in.</summary>
/// <param name="Lexicon">All together.</param>
/// <param name="Path">Of the file.</param>
/// <param name="Fingerprint">Changes with the list.</param>
internal sealed record OwnList<TLexicon>(TLexicon Lexicon, string Path, string Fingerprint)
{
    /// <summary>Reads the file that an option names; what is wrong with it becomes the option's error.</summary>
    public static OwnList<TLexicon>? Parse(ArgumentResult result, Func<TextReader, TLexicon> add)
    {
        string path = result.Tokens[0].Value;
        try
        {
            byte[] content = File.ReadAllBytes(path);
            using StreamReader reader = new(
                new MemoryStream(content),
                new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true)
            );
            return new OwnList<TLexicon>(add(reader), path, Convert.ToHexStringLower(SHA256.HashData(content))[..12]);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            result.AddError($"{path}: no such file.");
        }
        catch (Exception exception)
            when (exception
                    is IOException
                        or UnauthorizedAccessException
                        or InvalidDataException
                        or DecoderFallbackException
                        or ArgumentException
            )
        {
            result.AddError($"{path}: {exception.Message}");
        }

        return null;
    }
}
