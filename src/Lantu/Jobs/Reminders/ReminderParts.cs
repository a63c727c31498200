using Lantu.Jobs.Daily;

namespace Lantu.Jobs.Reminders;

/// <summary>What reminders are made of: the acts on them, the day's planning, and what sends them.</summary>
static class ReminderParts
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<IDailyJob, PlanReminders>();
        services.AddSingleton<RobotSecrets>();
        services.AddSingleton<MailDelivery>();
        services.AddSingleton<RobotDelivery>();
        services.AddSingleton<ClaimReminder>();
        services.AddSingleton<SendReminders>();
        services.AddSingleton<ReminderLoop>();
        services.AddSingleton<ChangeReminderRule>();
        services.AddSingleton<SwitchChannel>();
        services.AddSingleton<TestChannel>();
        services.AddSingleton<CallUnits>();
    }
}
