using System.Globalization;
using System.Text;
using Lantu.Data.Readings;
using Lantu.Ui;

namespace Lantu.Commands;

/// <summary>What was found in readings: how many of each kind and the first of them with their lines; all that are kept in a file where one is named.</summary>
static class FindingLines
{
    const int MostShown = 20;

    public static void Write(ReadingFindings findings, Stream? file)
    {
        foreach (ReadingFinding one in findings.Kept.Take(MostShown))
        {
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{one.File}:{(one.Line > 0 ? $"{one.Line}:" : "")} {SentenceOf(one)}"));
        }

        foreach ((ReadingFault fault, long count) in findings.Counts)
        {
            Say.Note("ReadingCount", count, Words.Of("ReadingName" + fault));
        }

        if (file is not null)
        {
            using StreamWriter writer = new(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            writer.Write("fault,file,line,column,text\n");
            foreach (ReadingFinding one in findings.Kept)
            {
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"{one.Fault},{Quoted(one.File)},{one.Line},{Quoted(one.Column)},{Quoted(one.Text)}\n"));
            }
        }
    }

    static string SentenceOf(ReadingFinding one) => Say.Text("Reading" + one.Fault, one.Column, one.Text);

    static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
