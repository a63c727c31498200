using System.Text.Encodings.Web;
using System.Text.Unicode;
using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Accounts;
using Lantu.Features.Accounts;
using Lantu.Features.AdHocRounds;
using Lantu.Features.Assignments;
using Lantu.Features.Audit;
using Lantu.Features.Calendars;
using Lantu.Features.Changes;
using Lantu.Features.Completeness;
using Lantu.Features.Delegations;
using Lantu.Features.Desk;
using Lantu.Features.Directories;
using Lantu.Features.Export;
using Lantu.Features.Handovers;
using Lantu.Features.Import;
using Lantu.Features.Indicators;
using Lantu.Features.Measures;
using Lantu.Features.NodePlans;
using Lantu.Features.Plans;
using Lantu.Features.Publication;
using Lantu.Features.Readings;
using Lantu.Features.Readings.Water;
using Lantu.Features.Reminders;
using Lantu.Features.Reporting;
using Lantu.Features.Review;
using Lantu.Features.Rounds;
using Lantu.Features.Source;
using Lantu.Features.Stations;
using Lantu.Features.Units;
using Lantu.Jobs;
using Lantu.Jobs.Accounts;
using Lantu.Jobs.Amendments;
using Lantu.Jobs.Assignments;
using Lantu.Jobs.Audit;
using Lantu.Jobs.Calendars;
using Lantu.Jobs.Delegations;
using Lantu.Jobs.Directories;
using Lantu.Jobs.Indicators;
using Lantu.Jobs.Keys;
using Lantu.Jobs.NodePlans;
using Lantu.Jobs.Publication;
using Lantu.Jobs.Readings;
using Lantu.Jobs.Reminders;
using Lantu.Jobs.Rounds;
using Lantu.Jobs.Settlements;
using Lantu.Jobs.Stations;
using Lantu.Jobs.Views;
using Lantu.Jobs.Water;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.ResponseCompression;

namespace Lantu;

/// <summary>The composition root: what the web site is made of, in one place.</summary>
static class LantuApp
{
    /// <summary>Builds the site over a prepared database.</summary>
    /// <param name="database">The database to read.</param>
    /// <param name="writes">The one way to change it.</param>
    /// <param name="demonstration">Its people, where the site is a demonstration.</param>
    /// <param name="organisation">Its own sign-in, where it has one.</param>
    /// <param name="delivery">How messages leave it, where they do.</param>
    /// <param name="clock">The time that work is done at; the real one without.</param>
    /// <param name="configure">The host's own settings: addresses, a test's services.</param>
    public static WebApplication Build(LantuDatabase database, WriteQueue writes, Demonstration? demonstration = null, Organisation? organisation = null, Delivery? delivery = null, BusinessClock? clock = null, Action<WebApplicationBuilder>? configure = null)
    {
        // Nothing that a machine's environment or a file beside the program says may open the site to others: no configuration is read.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { EnvironmentName = Environments.Production, ContentRootPath = AppContext.BaseDirectory });
        builder.Services.AddRouting();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 1_000_000;
        });
        builder.Logging.AddSimpleConsole().SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Services.AddSingleton(database);
        builder.Services.AddSingleton(writes);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(services => clock ?? new BusinessClock(services.GetRequiredService<TimeProvider>()));
        builder.Services.AddScoped(services => services.GetRequiredService<LantuDatabase>().Open());
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        builder.Services.AddProtection();
        builder.Services.AddRazorComponents();
        builder.Services.AddAntiforgery(forms =>
        {
            forms.Cookie = new CookieBuilder { Name = "lantu-form", HttpOnly = true, SameSite = SameSiteMode.Strict, SecurePolicy = CookieSecurePolicy.SameAsRequest };
            forms.SuppressXFrameOptionsHeader = true;
        });
        builder.Services.AddSingleton<ImportPlan>();
        builder.Services.AddSingleton<DocumentImports>();
        builder.Services.AddSingleton<SettleFindings>();
        builder.Services.AddSingleton<RestructureDraft>();
        builder.Services.AddSingleton<CorrectMeasure>();
        builder.Services.AddSingleton<CorrectHeader>();
        builder.Services.AddSingleton<UndoSettlement>();
        builder.Services.AddSingleton<PublishPlan>();
        builder.Services.AddSingleton<DecideOpenPoint>();
        builder.Services.AddSingleton<RelinkPlan>();
        builder.Services.AddAssignments();
        builder.Services.AddScoped<UnitsInReach>();
        builder.Services.AddScoped<AnswerQueries>();
        builder.Services.AddScoped<UnitAnswerQueries>();
        builder.Services.AddScoped<FrequencyQueries>();
        builder.Services.AddScoped<ContactQueries>();
        builder.Services.AddScoped<PersonQueries>();
        builder.Services.AddScoped<EffortQueries>();
        builder.Services.AddSingleton<ProposeNodePlans>();
        builder.Services.AddSingleton<StepNodePlans>();
        builder.Services.AddReporting();
        builder.Services.AddReview();
        builder.Services.AddHandovers();
        builder.Services.AddAdHocRounds();
        builder.Services.AddSingleton<HandDown>();
        builder.Services.AddSingleton<FilePart>();
        builder.Services.AddScoped<DelegationQueries>();
        builder.Services.AddSingleton<FileFigures>();
        builder.Services.AddSingleton<RuleIndicator>();
        builder.Services.AddScoped<IndicatorQueries>();
        builder.Services.AddScoped<FigureQueries>();
        builder.Services.AddSingleton<FileStations>();
        builder.Services.AddSingleton<FileSections>();
        builder.Services.AddSingleton<KeepReadings>();
        builder.Services.AddSingleton<KeepWater>();
        builder.Services.AddSingleton<FileWater>();
        builder.Services.AddSingleton<FileReadings>();
        builder.Services.AddSingleton<ReadingUploads>();
        builder.Services.AddScoped<StationQueries>();
        builder.Services.AddScoped<ReadingQueries>();
        builder.Services.AddScoped<StationDayQueries>();
        builder.Services.AddScoped<WaterQueries>();
        builder.Services.AddSingleton<ChangeDirectory>();
        builder.Services.AddSingleton<UndoDirectoryAct>();
        builder.Services.AddSingleton<InstallDirectory>();
        builder.Services.AddSingleton<DirectoryUploads>();
        builder.Services.AddSingleton<NamedViews>();
        builder.Services.AddSingleton<MeasureTables>();
        builder.Services.AddSingleton<KeptParts>();
        builder.Services.AddSingleton<PlanComparisons>();
        builder.Services.AddSingleton<ExportAudit>();
        builder.Services.AddSingleton<SignAuditHead>();
        builder.Services.AddSingleton<AuditChecks>();
        builder.Services.AddSingleton<LoadNotice>();
        builder.Services.AddSingleton<NoticeUploads>();
        builder.Services.AddSingleton<TakeInCalendars>();
        RoundParts.Add(builder.Services);
        builder.Services.AddScoped<RoundQueries>();
        builder.Services.AddScoped<CompletenessQueries>();
        builder.Services.AddSingleton(delivery ?? Delivery.None);
        builder.Services.AddSingleton<IReminderTexts, ReminderTexts>();
        ReminderParts.Add(builder.Services);
        builder.Services.AddScoped<ReminderQueries>();
        builder.Services.AddScoped<WaitingQueries>();
        builder.Services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.Providers.Add<BrotliCompressionProvider>();
            compression.Providers.Add<GzipCompressionProvider>();
        });
        builder.Services.AddSecurity(demonstration);
        if (organisation is not null)
        {
            builder.Services.AddOrganisation(organisation);
        }

        configure?.Invoke(builder);

        WebApplication app = builder.Build();
        app.UseMiddleware<PageHeaders>();
        app.Use(DemonstrationMarks.AnswerAsync);
        // The language is chosen first: refusals and faults are said in it too.
        app.UseMiddleware<PageLanguage>();
        app.UseMiddleware<ErrorPages>();
        app.UseMiddleware<LoopbackHosts>();
        app.UseRouting();
        app.UseAuthentication();
        app.UseMiddleware<Visitors>();
        app.UseMiddleware<ScopeGuard>();
        app.UseMiddleware<FormGuard>();
        app.UseAntiforgery();
        app.UseResponseCompression();
        SiteAssets.Map(app);
        PackedAssets.Map(app);
        RouteGroupBuilder site = app.MapMarked();
        PlanEndpoints.Map(site);
        MeasureEndpoints.Map(site);
        ViewEndpoints.Map(site);
        UnitEndpoints.Map(site);
        SourceEndpoints.Map(site);
        ImportEndpoints.Map(site);
        DeskEndpoints.Map(site);
        PublicationEndpoints.Map(site);
        AnswerEndpoints.Map(site);
        UnitAnswerEndpoints.Map(site);
        UnitContactEndpoints.Map(site);
        ContactEndpoints.Map(site);
        LeadEndpoints.Map(site);
        FrequencyEndpoints.Map(site);
        BurdenEndpoints.Map(site);
        NodeEndpoints.Map(site);
        ReportEndpoints.Map(site);
        ReviewEndpoints.Map(site);
        DelegationEndpoints.Map(site);
        IndicatorEndpoints.Map(site);
        StationEndpoints.Map(site);
        ReadingEndpoints.Map(site);
        SectionEndpoints.Map(site);
        WaterEndpoints.Map(site);
        HandoverEndpoints.Map(site);
        AdHocEndpoints.Map(site);
        UnitAdHocEndpoints.Map(site);
        ExportEndpoints.Map(site);
        ChangeEndpoints.Map(site);
        DirectoryEndpoints.Map(site);
        SignInEndpoints.Map(site);
        OrganisationEndpoints.Map(site);
        ActivationEndpoints.Map(site);
        OwnEndpoints.Map(site);
        AccountEndpoints.Map(site);
        PeopleEndpoints.Map(site, demonstration);
        AuditEndpoints.Map(site);
        CalendarEndpoints.Map(site);
        RoundEndpoints.Map(site);
        CompletenessEndpoints.Map(site);
        ReminderEndpoints.Map(site);
        return app;
    }

    /// <summary>Reads what the first page anybody opens reads.</summary>
    public static async Task ReadFirstAsync(LantuDatabase database, CancellationToken cancellation)
    {
        await using LantuDb db = database.Open();
        await PlanQueries.ListAsync(db, Reach.None, cancellation);
    }
}
