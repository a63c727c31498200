using System.IO.Compression;
using System.Net.Sockets;
using System.Text;
using Lantu.Data;
using Lantu.Tests.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Features;

/// <summary>Documents handed in through the site become drafts; what can't be read is told in one sentence, and nothing is left behind.</summary>
public sealed class HandInTests
{
    [Fact]
    public async Task A_document_becomes_a_draft_at_the_desk()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        using Visitor office = new(host);
        await office.OpenAsync("/imports");
        byte[] plan = await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "samples", "yunzhou-2024", "plan.md"), TestContext.Current.CancellationToken);

        await office.HandInAsync("云州.md", plan);
        await FinishAsync(office);

        Assert.Equal("/plans/1/desk", office.Page.QuerySelector("main .btn-primary")!.GetAttribute("href"));
        await office.OpenAsync("/imports");
        await office.HandInAsync("另一个名字.md", plan);
        await FinishAsync(office);
        Assert.Contains("同一份文件已经导入过，没有改动", office.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["plan.imported"], await host.AuditedAsync());
    }

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "2", 0)]
    [InlineData("云州市住建局", "", 1)]
    public async Task A_document_is_said_to_correct_a_plan_or_known_as_its_next_issue(string issuer, string corrects, int unknown)
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await host.ImportTextAsync(Corrections.Notice);
        await host.ImportTextAsync(Corrections.Notice.Replace("7号", "9号", StringComparison.Ordinal).Replace("水环境", "土壤", StringComparison.Ordinal));
        using Visitor office = new(host);
        await office.OpenAsync("/imports");
        Assert.Equal(["", "2", "1"], office.Page.QuerySelectorAll("#corrects option").Select(option => option.GetAttribute("value")));

        await office.HandInAsync("更正.md", Encoding.UTF8.GetBytes(issuer.Length == 0 ? Corrections.Corrected : Corrections.Corrected.Replace("云州市人民政府", issuer, StringComparison.Ordinal)), fields: [("corrects", corrects)]);
        await FinishAsync(office);

        await using LantuDb db = host.Database.Open();
        var plans = await db.Plans.OrderBy(plan => plan.Number).Select(plan => new { plan.Id, plan.PriorId }).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(unknown > 0 ? null : plans[corrects == "2" ? 1 : 0].Id, plans[2].PriorId);
    }

    [Fact]
    public async Task A_document_cannot_correct_a_plan_that_is_not_there()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        using Visitor office = new(host);
        await office.OpenAsync("/imports");

        await office.HandInAsync("更正.md", Encoding.UTF8.GetBytes(Corrections.Notice), fields: [("corrects", "7")]);

        Assert.Equal(422, office.Status);
        Assert.Contains("没有编号为 7 的计划", office.Told, StringComparison.Ordinal);
        Assert.Empty(await host.AuditedAsync());
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_in_one_sentence()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        using Visitor office = new(host);
        using MemoryStream bomb = new();
        using (ZipArchive zip = new(bomb, ZipArchiveMode.Create, leaveOpen: true))
        {
            await using Stream part = await zip.CreateEntry("word/document.xml").OpenAsync(TestContext.Current.CancellationToken);
            await part.WriteAsync(new byte[30_000_000], TestContext.Current.CancellationToken);
        }

        foreach ((string name, byte[] content, int status, string sentence) in new (string, byte[], int, string)[]
        {
            ("空.md", [], 422, "没有选择文件，或文件为空"), ("空白.md", "  \n "u8.ToArray(), 422, "是空文件"), ("图.png", [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0], 422, "无法识别"), ("弹.docx", bomb.ToArray(), 422, "不予读取"),
        })
        {
            await office.OpenAsync("/imports");
            await office.HandInAsync(name, content);
            await FinishAsync(office);
            Assert.Equal(status, office.Status);
            Assert.Contains(sentence, office.Told, StringComparison.Ordinal);
        }

        Assert.Empty(await host.AuditedAsync());
    }

    [Fact]
    public async Task An_upload_that_breaks_off_leaves_nothing()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        using (TcpClient broken = new("127.0.0.1", host.Browser.BaseAddress!.Port))
        {
            await broken.GetStream().WriteAsync(
                Encoding.ASCII.GetBytes("POST /imports HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 90000\r\n\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.md\"\r\n\r\n# 半份"),
                TestContext.Current.CancellationToken);
        }

        using Visitor office = new(host);
        await office.OpenAsync("/imports");

        Assert.Null(office.Page.QuerySelector("#running"));
        await office.OpenAsync("/imports/1");
        Assert.Equal(404, office.Status);
        Assert.Contains("请重新交件", office.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await host.AuditedAsync());
    }

    [Fact]
    public async Task A_plan_is_published_while_another_document_is_read()
    {
        await using LantuHost host = await DraftSite.StartAsync();
        using Visitor one = new(host);
        using Visitor other = new(host);
        await one.OpenAsync("/plans/1/desk");
        await one.SendAsync("/plans/1/desk/keep", ("finding", "1"));
        await one.OpenAsync("/plans/1/publish");
        await other.OpenAsync("/imports");
        byte[] plan = await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "samples", "beijing-2023", "plan.md"), TestContext.Current.CancellationToken);

        await Task.WhenAll(other.HandInAsync("北京.md", plan), one.SendAsync("/plans/1/publish"));
        await FinishAsync(other);

        Assert.Equal(200, one.Status);
        await using LantuDb db = host.Database.Open();
        Assert.Equal(["Draft", "Published"], (await db.Plans.Select(p => p.State).ToListAsync(TestContext.Current.CancellationToken)).Select(state => state.ToString()).Order());
    }

    static async Task FinishAsync(Visitor visitor)
    {
        for (string at = visitor.Address; visitor.Page.QuerySelector(".stages") is not null; await visitor.OpenAsync(at))
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }
}
