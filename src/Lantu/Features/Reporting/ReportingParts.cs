using Lantu.Data;
using Lantu.Jobs.Reporting;

namespace Lantu.Features.Reporting;

/// <summary>What reporting is made of.</summary>
static class ReportingParts
{
    public static void AddReporting(this IServiceCollection services)
    {
        services.AddSingleton<FilingFrames>();
        services.AddSingleton(provider => new EvidenceStore(provider.GetRequiredService<LantuDatabase>().Folder));
        services.AddSingleton<TakeOnce>();
        services.AddSingleton<FileReports>();
        services.AddSingleton<SaveDrafts>();
        services.AddSingleton<SignSubmission>();
        services.AddSingleton<WithdrawReport>();
        services.AddSingleton<AnswerQuestions>();
        services.AddSingleton<KeepEvidence>();
        services.AddSingleton<TakeUpMeasures>();
        services.AddScoped<ReportQueries>();
        services.AddScoped<EarlyReportQueries>();
    }
}
