using System.Diagnostics;

namespace Lantu.Benchmarks;

/// <summary>How long one import takes, from starting the process to its end, and how that grows with the rows.</summary>
static class ImportBench
{
    static readonly string Sample = Path.Combine(Repository.Root, "samples", "beijing-2023", "plan.md");

    public static async Task RunAsync(string lantu, int runs, string[] files, int most)
    {
        string folder = Directory.CreateTempSubdirectory("lantu-bench-").FullName;
        try
        {
            // A data folder that exists: making one is paid once.
            string data = Path.Combine(folder, "data");
            await Child.RunAsync(lantu, "import", Sample, "--data", data);
            Console.WriteLine("| document | KB | read and print: seconds | processor s | peak MB | read and store: seconds | processor s | peak MB |\n|---|---|---|---|---|---|---|---|");
            foreach (string file in (string[])[Sample, .. files, .. Made(folder, most)])
            {
                Cost read = await Child.MeasureAsync(runs, lantu, () => ["import", file, "--out", Path.Combine(folder, "plan.json")]);
                Cost stored = await Child.MeasureAsync(runs, lantu, () => ["import", Changed(file, folder), "--data", data]);
                Console.WriteLine($"| {Path.GetFileName(file)} | {new FileInfo(file).Length / 1024} | {read} | {stored} |");
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // The same file again would change nothing: a few bytes after its end make it another one to store, and the same one to read.
    static string Changed(string file, string folder)
    {
        string copy = Path.Combine(folder, $"copy{Path.GetExtension(file)}");
        File.Copy(file, copy, overwrite: true);
        if (Path.GetExtension(file) is ".xlsx" or ".docx")
        {
            using System.IO.Compression.ZipArchive archive = System.IO.Compression.ZipFile.Open(copy, System.IO.Compression.ZipArchiveMode.Update);
            using StreamWriter note = new(archive.CreateEntry("note.txt").Open());
            note.Write(Stopwatch.GetTimestamp());
        }
        else
        {
            File.AppendAllText(copy, $"{(Path.GetExtension(file) == ".pdf" ? "%" : "\n")}{Stopwatch.GetTimestamp()}\n");
        }

        return copy;
    }

    static IEnumerable<string> Made(string folder, int most)
    {
        foreach (int rows in ((int[])[2_000, 5_000, 10_000, 20_000]).Where(rows => rows <= most))
        {
            string text = Path.Combine(folder, $"rows-{rows}.txt"), html = Path.ChangeExtension(text, "html"), workbook = Path.ChangeExtension(text, "xlsx");
            PlanRows.WriteText(text, PlanRows.Make(rows));
            PlanRows.WriteHtml(html, PlanRows.Make(rows));
            PlanRows.WriteWorkbook(workbook, PlanRows.Make(rows));
            yield return text;
            yield return html;
            yield return workbook;
            foreach (PlanShape shape in (PlanShape[])[PlanShape.OneTask, PlanShape.UnknownUnits, PlanShape.LongCells])
            {
                string odd = Path.Combine(folder, $"{shape}-{rows}.txt");
                PlanRows.WriteText(odd, PlanRows.Make(rows, shape));
                yield return odd;
            }
        }

        // A ruled PDF needs a converter: without LibreOffice the line is missing, not made up.
        string source = Path.Combine(folder, "rows-280.html");
        PlanRows.WriteHtml(source, PlanRows.Make(280));
        if (Convert(source, folder) is string pdf)
        {
            yield return pdf;
        }
    }

    static string? Convert(string source, string folder)
    {
        string pdf = Path.ChangeExtension(source, "pdf");
        try
        {
            string profile = new Uri(Path.Combine(folder, "profile")).AbsoluteUri;
            string[] arguments = [$"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf:writer_web_pdf_Export", "--outdir", folder, source];
            using Process? office = Process.Start(new ProcessStartInfo("soffice", arguments) { RedirectStandardOutput = true, UseShellExecute = false });
            office?.WaitForExit();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }

        return File.Exists(pdf) ? pdf : null;
    }
}
