using Lantu.Data.Readings;
using Lantu.Data.Readings.Results;

namespace Lantu.Ui;

/// <summary>Why readings are refused, in words.</summary>
static class ReadingsRefusalWords
{
    public static string Of(ReadingsRefusedException refused) => Of(refused, refused.File);

    /// <summary>The same of a file that somebody knows by another name.</summary>
    public static string Of(ReadingsRefusedException refused, string file) => Words.Of("ReadingsRefused" + refused.Reason, file, refused.What, refused.Found);

    public static string Of(UnsettledVersionException unsettled) => Words.Of("EvaluateUnsettled", unsettled.Year, unsettled.Standard);
}
