using System.Globalization;
using System.IO.Compression;
using System.Net;
using Lantu.Commands;
using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.Audit;
using Lantu.Domain.Calendars;
using Lantu.Domain.Demonstrations;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Lantu.Jobs.Accounts;
using Lantu.Jobs.Demonstrations;
using Lantu.Jobs.Rounds;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace Lantu.Tests.Demonstrations;

/// <summary>The synthetic year of a demonstration: the same on every database, in however many steps it is made, with nothing of the day that is stood on or after it.</summary>
public sealed class MadeYearTests(MadeYear made) : IClassFixture<MadeYear>
{
    // What goes by the real time: who signed in when, and what the audit says.
    static readonly Type[] Real = [typeof(AuditEntry), typeof(AuditHead), typeof(AuditCheckpoint), typeof(Account), typeof(AccountSession), typeof(Activation), typeof(Passkey), typeof(ProtectionKey)];

    [Fact]
    public async Task It_is_the_committed_one() =>
        Accepted.Check(Path.Combine(Repository.Root, "tests", "Lantu.Tests", "Demonstrations", "year.txt"), await YearSummary.OfAsync(made.Database));

    [Fact]
    public async Task In_other_steps_it_is_the_same()
    {
        await using DemonstrationStore other = await DemonstrationStore.OpenAsync();
        // A first start that was broken off: marked, with nothing made and nobody who could sign in.
        YearScript script = await YearScript.ReadAsync(Sample.All().First(one => one.Year is not null).Year!, TestContext.Current.CancellationToken);
        await new MakeYear(other.Folder.Database, other.Folder.Writes, script).MarkAsync(new DateOnly(2023, 3, 3));
        await DemonstrationFolder.PrepareAsync(other.Folder, null, TestContext.Current.CancellationToken);
        Assert.Equal(made.Passwords.Count, await GivenAsync());
        await DemonstrationFolder.PrepareAsync(other.Folder, new DateOnly(2023, 3, 9), TestContext.Current.CancellationToken);
        await DemonstrationFolder.StandOnAsync(other.Folder, MadeYear.First, TestContext.Current.CancellationToken);

        Assert.Equal(made.AtFirst, await YearSummary.OfAsync(other.Folder.Database));
        Assert.Equal(made.Passwords.Count, await GivenAsync());

        // How many can sign in, by passwords that were given once.
        async Task<int> GivenAsync()
        {
            await using LantuDb db = other.Folder.Database.Open();
            Assert.Equal(1, await db.Audit.CountAsync(entry => entry.Action == "demonstration.passwords", TestContext.Current.CancellationToken));
            return await db.Accounts.CountAsync(a => a.PasswordHash != null, TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task What_a_visitor_does_meanwhile_stands_and_the_year_goes_on()
    {
        await using DemonstrationStore other = await DemonstrationStore.OpenAsync();
        await DemonstrationFolder.PrepareAsync(other.Folder, new DateOnly(2023, 3, 3), TestContext.Current.CancellationToken);
        await new ExtendRound(other.Folder.Writes, other.Folder.Clock).RunAsync(1, "2023-02", ExtensionKind.Extension, null, new DateOnly(2023, 3, 10), "参观者的决定", "参观者");
        await DemonstrationFolder.StandOnAsync(other.Folder, new DateOnly(2023, 3, 9), TestContext.Current.CancellationToken);

        await using LantuDb db = other.Folder.Database.Open();
        List<Submission> february = await db.Submissions.ToListAsync(TestContext.Current.CancellationToken);
        Assert.Contains(february, submission => submission.SignedAt > BeijingTime.StartOf(new DateOnly(2023, 3, 4)));
        Assert.DoesNotContain(february, submission => submission.IsLate);
        Assert.Equal("参观者", await db.RoundExtensions.Select(e => e.By).SingleAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Nothing_that_happened_is_of_the_day_or_after_it()
    {
        await using LantuDb db = made.Database.Open();
        List<string> late = [];
        int looked = 0;
        foreach (IEntityType entity in db.Model.GetEntityTypes().Where(entity => !Real.Contains(entity.ClrType) && !entity.IsOwned()))
        {
            foreach (IProperty instant in entity.GetProperties().Where(property => property.ClrType == typeof(DateTimeOffset) || property.ClrType == typeof(DateTimeOffset?)))
            {
                string column = $"\"{instant.GetColumnName()}\"";
                string sql = $"SELECT MAX(CAST({column} AS text)) AS \"Value\" FROM {entity.GetTableName()} HAVING MAX(CAST({column} AS text)) IS NOT NULL";
                string? last = (await db.Database.SqlQueryRaw<string>(sql).ToListAsync(TestContext.Current.CancellationToken)).SingleOrDefault();
                looked += last is null ? 0 : 1;
                if (last is not null && DateTimeOffset.Parse(last, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal) >= BeijingTime.StartOf(MadeYear.Then))
                {
                    late.Add($"{entity.GetTableName()}.{instant.GetColumnName()} {last}");
                }
            }
        }

        Assert.Empty(late);
        Assert.InRange(looked, 20, int.MaxValue);
    }

    [Fact]
    public async Task The_mark_says_how_far_it_is_made()
    {
        DemonstrationMark mark = (await DemonstrationData.FindAsync(made.Database, TestContext.Current.CancellationToken))!;

        Assert.Equal((MadeYear.Then, MadeYear.Then.AddDays(-1), MadeYear.Then), (mark.StandsOn, mark.MadeThrough, made.Clock.Today()));
    }

    [Fact]
    public async Task Every_page_says_that_the_data_are_a_demonstrations_and_on_what_day_they_stand()
    {
        int pages = 0;
        foreach (string address in Addresses().Append("/no/such/page"))
        {
            foreach (string person in new[] { "demo.coordinator", "demo.chaoyang.preparer", "demo.audit" })
            {
                using HttpClient browser = made.BrowserOf(person);
                using HttpResponseMessage answer = await browser.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
                Assert.NotEqual(HttpStatusCode.InternalServerError, answer.StatusCode);
                Assert.Equal(["demonstration; today=2023-04-20"], answer.Headers.GetValues(DemonstrationMarks.Header));
                if (answer.Content.Headers.ContentType?.MediaType == "text/html")
                {
                    pages++;
                    Assert.Contains("演示数据 · 业务日期 2023年4月20日", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
                }
            }
        }

        Assert.InRange(pages, 120, int.MaxValue);
    }

    [Theory]
    [InlineData("/plans/1/measures.xlsx", "xl/worksheets/sheet1.xml")]
    [InlineData("/plans/1/completeness.xlsx", "xl/worksheets/sheet1.xml")]
    [InlineData("/plans/1/export.xlsx", "xl/worksheets/sheet1.xml")]
    [InlineData("/plans/1/export.docx", "word/header1.xml")]
    public async Task A_file_that_leaves_says_so_in_its_name_and_at_the_head_of_its_pages(string address, string part)
    {
        using HttpResponseMessage answer = await made.Browser.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.StartsWith("演示数据 ", answer.Content.Headers.ContentDisposition!.FileNameStar, StringComparison.Ordinal);
        using ZipArchive file = new(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        using StreamReader page = new(file.GetEntry(part)!.Open());
        Assert.Contains("演示数据", await page.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_person_of_each_role_can_sign_in_and_nobody_else()
    {
        await using LantuDb db = made.Database.Open();
        Assert.Equal(["demo.approver", "demo.audit", "demo.checker", "demo.coordinator", "demo.inspector", "demo.leader", "demo.preparer", "demo.security", "demo.system"], made.Passwords.Select(one => $"demo.{one.Login.Split('.')[^1]}").Order(StringComparer.Ordinal));
        Assert.Equal(made.Passwords.Count, await db.Accounts.CountAsync(a => a.PasswordHash != null, TestContext.Current.CancellationToken));
        SignIn signIn = made.Services.GetRequiredService<SignIn>();
        foreach ((string login, string _, string password) in made.Passwords)
        {
            Assert.Equal(SignInOutcomeKind.SignedIn, (await signIn.WithPasswordAsync(login, password, "127.0.0.1", _ => true, TestContext.Current.CancellationToken)).Kind);
        }
    }

    [Fact]
    public async Task No_installation_begins_in_it() => Assert.False(await SignInFirst.IsNewAsync(made.Database, TestContext.Current.CancellationToken));

    [Fact]
    public async Task The_people_of_the_year_hold_their_posts_from_its_beginning()
    {
        await using LantuDb db = made.Database.Open();

        Assert.Equal(new DateOnly(2023, 1, 1), Assert.Single(await db.Posts.Select(p => p.From).Distinct().ToListAsync(TestContext.Current.CancellationToken)));
    }

    // Every page that can be asked for, with numbers that are there.
    IEnumerable<string> Addresses() => made.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") == true && !endpoint.RoutePattern.RawText!.Contains("assets", StringComparison.Ordinal))
        .Select(endpoint => string.Join('/', endpoint.RoutePattern.RawText!.Split('/').Select(part => !part.StartsWith('{') ? part : part.Trim('{', '}').Split(':')[0] switch { "month" => "2023-03", var name when name.Contains("place", StringComparison.Ordinal) => "北京市", _ => "1" })))
        .Select(address => address.StartsWith('/') ? address : $"/{address}").Distinct(StringComparer.Ordinal);
}
