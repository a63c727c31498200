namespace Lantu.Features.Reporting;

/// <summary>Something in a form that came back which can't be understood.</summary>
/// <param name="Cell">Where it stands.</param>
/// <param name="Key">The measure's key.</param>
/// <param name="Sentence">Key of the sentence.</param>
/// <param name="Found">What stands there.</param>
sealed record ReportSheetFault(string Cell, string Key, string Sentence, string Found);
