using System.Globalization;
using Lantu.Ui;

namespace Lantu.Tests.Features;

/// <summary>A language chooses texts and the form of numbers and days, and nothing else.</summary>
public sealed class LanguageTests : IDisposable
{
    readonly (CultureInfo, CultureInfo) _before = (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture);

    [Theory]
    [InlineData(false, "zh-CN")]
    [InlineData(true, "en")]
    public void Numbers_and_days_are_written_as_the_language_writes_them(bool english, string name)
    {
        CultureInfo language = CultureInfo.GetCultureInfo(name);
        object[] written = [-1234567.5m, 0.25, new DateOnly(2023, 5, 6), new DateTime(2023, 5, 6, 14, 7, 0, DateTimeKind.Unspecified), new TimeOnly(14, 7)];

        Language.Speak(english);

        Assert.Equal(name, CultureInfo.CurrentUICulture.Name);
        Assert.Equal(written.Select(one => string.Format(language, "{0}", one)), written.Select(one => string.Format(CultureInfo.CurrentCulture, "{0}", one)));
        Assert.Equal(1234567.5m.ToString("n", language), 1234567.5m.ToString("n", CultureInfo.CurrentCulture));
        Assert.Equal(language.DateTimeFormat.MonthNames, CultureInfo.CurrentCulture.DateTimeFormat.MonthNames);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void No_language_brings_its_order_of_characters(bool english)
    {
        Language.Speak(english);

        Assert.Equal("", CultureInfo.CurrentCulture.CompareInfo.Name);
    }

    public void Dispose() => (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture) = _before;
}
