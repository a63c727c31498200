using Lantu.Jobs.Frequencies;

namespace Lantu.Jobs.Assignments;

/// <summary>What acts on assignments and how often they are reported on.</summary>
static class AssignmentParts
{
    public static IServiceCollection AddAssignments(this IServiceCollection services) => services
        .AddSingleton<AssignmentBoard>()
        .AddSingleton<AnswerAssignments>()
        .AddSingleton<RuleContest>()
        .AddSingleton<ChangeAssignmentSetting>()
        .AddSingleton<NameSummingLead>()
        .AddSingleton<ChooseContacts>()
        .AddSingleton<SetFrequencies>();
}
