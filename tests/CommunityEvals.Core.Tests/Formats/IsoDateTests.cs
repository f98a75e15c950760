using System.Globalization;
using CommunityEvals.Formats;

namespace CommunityEvals.Core.Tests.Formats;

public class IsoDateTests
{
    [Theory]
    [InlineData("2026-01-15")]
    [InlineData("2024-02-29")]
    [InlineData("2026-01-15T10:30")]
    [InlineData("2026-01-15T10:30Z")]
    [InlineData("2026-01-15T10:30:00")]
    [InlineData("2026-01-15T23:59:59.123456Z")]
    [InlineData("2026-01-15T10:30:00+01")]
    [InlineData("2026-01-15T10:30:00-0530")]
    [InlineData("2026-01-15T10:30:00+05:30")]
    public void Dates_and_datetimes_of_the_extended_form_have_a_day(string text)
    {
        Assert.True(IsoDate.HasForm(text));
        Assert.Equal(text[..10], IsoDate.TryParse(text)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("2026-02-29")]
    [InlineData("2026-13-01")]
    [InlineData("2026-00-10")]
    [InlineData("2026-01-00")]
    [InlineData("0000-01-01")]
    [InlineData("2026-01-15T24:00")]
    [InlineData("2026-01-15T10:60")]
    [InlineData("2026-01-15T10:30:60")]
    [InlineData("2026-01-15T10:30:00+24:00")]
    [InlineData("2026-01-15T10:30:00+01:60")]
    public void What_has_the_form_may_be_no_day_or_time(string text)
    {
        Assert.True(IsoDate.HasForm(text));
        Assert.Null(IsoDate.TryParse(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2026")]
    [InlineData("2026-01")]
    [InlineData("2026-1-5")]
    [InlineData("2026/01/15")]
    [InlineData(" 2026-01-15")]
    [InlineData("2026-01-15 ")]
    [InlineData("2026-01-15T")]
    [InlineData("2026-01-15T10")]
    [InlineData("2026-01-15T10:")]
    [InlineData("2026-01-15T10:3")]
    [InlineData("2026-01-15 10:30")]
    [InlineData("2026-01-15t10:30")]
    [InlineData("2026-01-15T10:30:")]
    [InlineData("2026-01-15T10:30:00.")]
    [InlineData("2026-01-15T10:30.5")]
    [InlineData("2026-01-15T10:30:00z")]
    [InlineData("2026-01-15T10:30:00+")]
    [InlineData("2026-01-15T10:30:00+1")]
    [InlineData("2026-01-15T10:30:00+01:")]
    [InlineData("2026-01-15T10:30:00+01:3")]
    [InlineData("2026-01-15T10:30:00Zx")]
    [InlineData("２026-01-15")]
    public void Anything_else_has_not_the_form(string text)
    {
        Assert.False(IsoDate.HasForm(text));
        Assert.Null(IsoDate.TryParse(text));
    }
}
