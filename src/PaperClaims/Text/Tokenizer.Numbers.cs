namespace PaperClaims.Text;

/// <content>Numbers in digits.</content>
internal ref partial struct Tokenizer
{
    private readonly int NumberEnd(int start)
    {
        int end = start;
        bool fraction = false;
        while (end < source.Length)
        {
            if (IsDigit(end))
            {
                end++;
            }
            else if (!fraction && GroupSeparator(end, start) is var group and > 0)
            {
                end += group + 3;
            }
            else if (!fraction && IsDigit(end + 1) && (At(end) == '.' || (At(end) == '·' && !source[end..].StartsWith("·10^"))))
            {
                // Some journals write the decimal point as a raised dot.
                fraction = true;
                end++;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    /// <summary>Length of a thousands separator at <paramref name="index"/> that just three digits follow, else 0.</summary>
    private readonly int GroupSeparator(int index, int start)
    {
        int length = At(index) switch
        {
            // "CIFAR-{10,100}": two numbers.
            ',' when At(start - 1) != '{' || At(start - 2) != '-' => 1,
            '\u2009' or '\u202F' or '\u00A0' or '\u2005' => 1,
            '{' when At(index + 1) == ',' && At(index + 2) == '}' => 3,
            '\\' when At(index + 1) == ',' => 2,

            // "816 000" but not "in 2019 100 images": with a plain space only noughts are sure to go on.
            ' ' when source[(index + 1)..].StartsWith("000") => 1,
            _ => 0,
        };
        if (length == 0)
        {
            return 0;
        }

        int digits = 0;
        for (int i = index - 1; i >= start && digits < 4 && IsDigit(i); i--)
        {
            digits++;
        }

        return
            digits is > 0 and < 4
            && IsDigit(index + length)
            && IsDigit(index + length + 1)
            && IsDigit(index + length + 2)
            && !IsDigit(index + length + 3)
            ? length
            : 0;
    }
}
