using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Lantu.Documents.Blocks;
using Lantu.Documents.Readers;
using Lantu.Documents.Readers.OldOffice;
using Lantu.Documents.Tests.Readers.Making;

namespace Lantu.Documents.Tests.Readers;

/// <summary>A conversion by LibreOffice fetches nothing, ends in time, and leaves neither processes nor files.</summary>
public sealed class ConversionTests
{
    const string Flat = """
        <?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
        xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"
        office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text><text:p>修缮校舍</text:p>CONTENT</office:text></office:body></office:document>
        """;

    [Fact]
    public async Task Fetches_nothing_that_the_document_links_to()
    {
        Office.Require();
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        int port = ((IPEndPoint)listener.LocalEndpoint).Port;
        byte[] file = Encoding.UTF8.GetBytes(Flat.Replace("CONTENT", $"""<text:p><draw:frame svg:width="2cm" svg:height="2cm" text:anchor-type="as-char"><draw:image xlink:href="http://127.0.0.1:{port}/a.png" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/></draw:frame></text:p>""", StringComparison.Ordinal));

        // Who is connected to and never answered would wait, so the connection is taken and closed.
        Task<Socket> visit = listener.AcceptSocketAsync(TestContext.Current.CancellationToken).AsTask();
        _ = visit.ContinueWith(static visitor => visitor.Result.Dispose(), TestContext.Current.CancellationToken, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
        SourceDocument document = await Task.Run(() => DocumentReader.Read(file, "计划.fodt"), TestContext.Current.CancellationToken);

        Assert.Contains(document.Blocks.OfType<Paragraph>(), paragraph => paragraph.Text == "修缮校舍");
        Assert.False(visit.IsCompleted, "The picture was asked for.");
    }

    [Fact]
    public void Takes_in_no_file_of_the_machine()
    {
        Office.Require();
        string secret = Path.GetTempFileName();
        File.WriteAllText(secret, "机密文字");
        try
        {
            byte[] file = Encoding.UTF8.GetBytes(Flat.Replace("CONTENT", $"""<text:section text:name="s"><text:section-source xlink:href="{new Uri(secret).AbsoluteUri}" xlink:type="simple" text:filter-name="Text"/><text:p>原文</text:p></text:section>""", StringComparison.Ordinal));

            SourceDocument document = DocumentReader.Read(file, "计划.fodt");

            Assert.Equal(["修缮校舍", "原文"], document.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text));
        }
        finally
        {
            File.Delete(secret);
        }
    }

    [Fact]
    public void One_that_takes_too_long_is_refused_for_that()
    {
        Office.Require();
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");

        UnreadableDocumentException refused = Assert.Throws<UnreadableDocumentException>(() => DocumentReader.Read("{\\rtf1\\ansi hello}"u8.ToArray(), "旧文件.rtf", new ReaderLimits { Conversion = TimeSpan.FromMilliseconds(20) }));

        Assert.Equal(DocumentRefusal.TooSlow, refused.Refusal);
        Assert.Equal("“旧文件.rtf”读取超过 0.02 秒，已停止；请拆分，或用办公软件重新保存后再导入。", refused.Message);
    }

    [Fact]
    public void One_that_hangs_is_ended_with_all_it_started_and_had_a_profile_without_macros_and_links()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The program that hangs is a shell script, and processes are looked up in /proc.");
        using HangingOffice office = new();

        Assert.Throws<TimeoutException>(() => { new OfficeConverter(office.Program, TimeSpan.FromSeconds(5)).Convert([1], ".doc", "docx"); });

        Assert.All(office.Processes, id => Assert.True(SpinWait.SpinUntil(() => !IsRunning(id), TimeSpan.FromSeconds(10)), $"Process {id} goes on."));
        Assert.False(Directory.Exists(office.Folder), "The folder is still there.");
        Assert.Contains($"UserInstallation=file://{office.Folder}/profile", office.Arguments, StringComparison.Ordinal);
        Assert.All(["\"DisableMacrosExecution\" oor:op=\"fuse\"><value>true<", "\"MacroSecurityLevel\" oor:op=\"fuse\"><value>3<", "\"BlockUntrustedRefererLinks\" oor:op=\"fuse\"><value>true<"], setting => Assert.Contains(setting, office.Profile, StringComparison.Ordinal));
    }

    // A process that was ended stays listed as a zombie until its new parent asks after it.
    static bool IsRunning(int id)
    {
        try
        {
            return File.ReadAllText($"/proc/{id}/stat") is var state && state[state.LastIndexOf(')') + 2] != 'Z';
        }
        catch (IOException)
        {
            return false;
        }
    }
}
