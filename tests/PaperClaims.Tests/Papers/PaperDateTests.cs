namespace PaperClaims.Tests.Papers;

/// <summary>A date knows as much as its source says, and no more.</summary>
public sealed class PaperDateTests
{
    [Theory]
    [InlineData("2023", 2023, null, null)]
    [InlineData("2023-10", 2023, 10, null)]
    [InlineData("2024-02-29", 2024, 2, 29)]
    [InlineData("0001-01-01", 1, 1, 1)]
    [InlineData("9999-12-31", 9999, 12, 31)]
    public void A_date_is_written_as_it_is_read(string text, int year, int? month, int? day)
    {
        PaperDate date = PaperDate.Parse(text);

        (date.Year, date.Month, date.Day).Should().Be((year, month, day));
        date.Should().Be(new PaperDate(year, month, day));
        date.ToString().Should().Be(text);
        ParseAny<PaperDate>(text).Should().Be(date);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("23")]
    [InlineData("0000")]
    [InlineData("02023")]
    [InlineData("2023-1")]
    [InlineData("2023-00")]
    [InlineData("2023-13")]
    [InlineData("2023/10")]
    [InlineData("2023-02-29")]
    [InlineData("2023-10-00")]
    [InlineData("2023-10-10T00:00")]
    [InlineData(" 2023")]
    [InlineData("+023")]
    [InlineData("２０２３")]
    [InlineData("soon")]
    public void What_is_no_date_is_refused(string? text)
    {
        Action parse = () => PaperDate.Parse(text!);

        PaperDate.TryParse(text, out PaperDate date).Should().BeFalse();
        date.Should().Be(default(PaperDate));
        _ = text is null ? parse.Should().Throw<ArgumentNullException>() : (object)parse.Should().Throw<FormatException>();
    }

    [Fact]
    public void A_date_that_does_not_exist_cannot_be_made()
    {
        Action[] impossible =
        [
            () => _ = new PaperDate(0),
            () => _ = new PaperDate(10_000),
            () => _ = new PaperDate(2023, 0),
            () => _ = new PaperDate(2023, 13),
            () => _ = new PaperDate(2023, 2, 29),
            () => _ = new PaperDate(2023, 2, 0),
        ];
        Action dayWithoutMonth = () => _ = new PaperDate(2023, null, 5);

        impossible.Should().AllSatisfy(make => make.Should().Throw<ArgumentOutOfRangeException>());
        dayWithoutMonth.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void What_is_unknown_comes_first()
    {
        string[] ordered = ["2022-12-31", "2023", "2023-01", "2023-01-01", "2023-01-31", "2023-02", "2024"];
        PaperDate[] dates = [.. ordered.Select(PaperDate.Parse)];

        dates.Reverse().Order().Select(date => date.ToString()).Should().Equal(ordered);
        (dates[1] < dates[2]).Should().BeTrue();
        (dates[2] <= dates[1]).Should().BeFalse();
        (dates[2] > dates[1]).Should().BeTrue();
        (dates[1] >= new PaperDate(2023)).Should().BeTrue();
    }

    [Fact]
    public void The_default_is_the_year_1()
    {
        default(PaperDate).Should().Be(new PaperDate(1));
        default(PaperDate).ToString().Should().Be("0001");
    }

    private static T ParseAny<T>(ReadOnlySpan<char> text)
        where T : ISpanParsable<T> => T.Parse(text, null);
}
