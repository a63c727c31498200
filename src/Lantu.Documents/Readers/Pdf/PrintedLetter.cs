using UglyToad.PdfPig.Core;

namespace Lantu.Documents.Readers.Pdf;

/// <summary>A character as the page prints it, whichever way its text runs: where its baseline begins and ends, its width and size in points.</summary>
readonly record struct PrintedLetter(string Text, PdfPoint From, PdfPoint To, double Width, double Size);
