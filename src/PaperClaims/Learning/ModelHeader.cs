using System.Globalization;

namespace PaperClaims.Learning;

/// <summary>What a model file says of itself, so that a stale one is seen.</summary>
/// <param name="Manifest">Fingerprint of the part of the training manifest that it was fitted from.</param>
/// <param name="Schema">Fingerprint of the features that it was fitted with.</param>
internal readonly record struct ModelHeader(ulong Manifest, ulong Schema)
{
    private const int Format = 1;
    private const string Mark = "#model";

    /// <summary>The first line of a table.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Mark}\tformat {Format}\tmanifest {Manifest:x16}\tschema {Schema:x16}");

    /// <summary>Reads the first line of the table <paramref name="name"/>.</summary>
    /// <exception cref="InvalidDataException">The line is no header of this format.</exception>
    public static ModelHeader Parse(string? line, string name) =>
        line?.Split('\t') is [Mark, var format, var manifest, var schema]
        && format == $"format {Format}"
        && TryParse(manifest, "manifest ", out ulong manifestPrint)
        && TryParse(schema, "schema ", out ulong schemaPrint)
            ? new(manifestPrint, schemaPrint)
            : throw new InvalidDataException($"{name}: \"{line}\" is no header of a model of format {Format}.");

    public void Write(BinaryWriter writer)
    {
        writer.Write(Format);
        writer.Write(Manifest);
        writer.Write(Schema);
    }

    /// <summary>Reads what <see cref="Write"/> wrote at the beginning of the model <paramref name="name"/>.</summary>
    /// <exception cref="InvalidDataException">It is of another format.</exception>
    public static ModelHeader Read(ref ModelReader reader, string name) =>
        reader.Read<int>() is var format and not Format
            ? throw new InvalidDataException($"{name} is of format {format}, expected {Format}: train it anew.")
            : new(reader.Read<ulong>(), reader.Read<ulong>());

    private static bool TryParse(string field, string label, out ulong fingerprint)
    {
        fingerprint = 0;
        return field.StartsWith(label, StringComparison.Ordinal)
            && ulong.TryParse(field.AsSpan(label.Length), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out fingerprint);
    }
}
