using Lantu.Domain.Frequencies;

namespace Lantu.Ui;

/// <summary>How often something is reported on, in words.</summary>
static class ReportingWords
{
    /// <summary>每季度第2个月.</summary>
    public static string Of(ReportingFrequency frequency, int offset) => frequency switch
    {
        ReportingFrequency.Quarter => Words.Of("frequency-QuarterIn", offset + 1),
        ReportingFrequency.Year => Words.Of("frequency-YearIn", Month(offset + 1)),
        _ => Words.Of($"frequency-{frequency}"),
    };

    /// <summary>2月.</summary>
    public static string Month(int month) => Words.Of($"month-{month}");
}
