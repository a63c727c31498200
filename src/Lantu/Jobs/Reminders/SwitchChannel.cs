using System.Text.RegularExpressions;
using Lantu.Data.Writing;
using Lantu.Domain.Plans;
using Lantu.Domain.Reminders;
using Lantu.Jobs.Publication;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Reminders;

/// <summary>The office switches the ways by which a plan's reminders go, and says which robots they go to.</summary>
sealed partial class SwitchChannel(WriteQueue writes, Delivery delivery, RobotSecrets secrets, BusinessClock clock)
{
    const int LongestSecret = 200;

    /// <summary>Switches one.</summary>
    /// <exception cref="RefusedException">The installation can't send so, or nothing changes.</exception>
    public Task SwitchAsync(int number, ReminderChannel channel, bool isOn, string by) => writes.RunAsync(by, async db =>
    {
        Plan plan = await PlanInForce.OpenAsync(db, number);
        RefuseMissing(channel, isOn);
        ReminderRule rule = await ChangeReminderRule.FindAsync(db, plan.Id);
        if (isOn == (channel == ReminderChannel.InApp ? rule.InApp : rule.Email))
        {
            throw new RefusedException(Refusal.NothingChanged);
        }

        rule.Switch(channel, isOn, clock.GetUtcNow(), by);
        return Written(number, channel, isOn ? "on" : "off");
    });

    /// <summary>Takes a robot's address, where one is typed, and switches it.</summary>
    /// <param name="number">Number of the plan.</param>
    /// <param name="channel">Whose robot it is.</param>
    /// <param name="address">Its address, or the key of it; the one there is without.</param>
    /// <param name="secret">What messages are signed with; the one there is without, none with another address.</param>
    /// <param name="isOn">Whether it is used.</param>
    /// <param name="by">Who does it.</param>
    /// <exception cref="RefusedException">It is no such address, there is none, or the installation can't send so.</exception>
    public Task SetRobotAsync(int number, ReminderChannel channel, string? address, string? secret, bool isOn, string by)
    {
        RefuseMissing(channel, isOn);
        string? key = string.IsNullOrWhiteSpace(address) ? null : KeyOf(channel, address.Trim());
        string? signing = string.IsNullOrWhiteSpace(secret) ? null : secret.Trim();
        if (signing?.Length > LongestSecret)
        {
            throw ReminderFault.Refuse(ReminderFaultKind.RobotAddressUnfit);
        }

        // The site's keys may have to be read: not inside the unit of work.
        string? keptSecret = signing is null ? null : secrets.Protect(signing);
        (string Key, string Fingerprint)? kept = key is null ? null : (secrets.Protect(key), RobotSecrets.Fingerprint(channel, key));
        return writes.RunAsync(by, async db =>
        {
            Plan plan = await PlanInForce.OpenAsync(db, number);
            ReminderRobot? robot = await db.ReminderRobots.AsTracking().SingleOrDefaultAsync(r => r.PlanId == plan.Id && r.Channel == channel);
            if (robot is null)
            {
                robot = new ReminderRobot { PlanId = plan.Id, Channel = channel };
                db.ReminderRobots.Add(robot);
                kept = kept ?? throw ReminderFault.Refuse(ReminderFaultKind.RobotMissing);
            }

            if (kept is { } another)
            {
                robot.Take(another.Key, keptSecret, another.Fingerprint);
            }
            else if (keptSecret is not null)
            {
                robot.Take(robot.ProtectedKey, keptSecret, robot.Fingerprint);
            }
            else if (robot.IsOn == isOn)
            {
                throw new RefusedException(Refusal.NothingChanged);
            }

            robot.Switch(isOn, clock.GetUtcNow(), by);
            return Written(number, channel, $"{(isOn ? "on" : "off")}{(key is null ? "" : ", another address")}{(signing is null ? "" : ", another secret")}");
        });
    }

    /// <summary>Forgets a robot with its secrets.</summary>
    /// <exception cref="RefusedException">There is none.</exception>
    public Task ForgetRobotAsync(int number, ReminderChannel channel, string by) => writes.RunAsync(by, async db =>
    {
        Plan plan = await PlanInForce.OpenAsync(db, number);
        ReminderRobot robot = await db.ReminderRobots.AsTracking().SingleOrDefaultAsync(r => r.PlanId == plan.Id && r.Channel == channel) ?? throw ReminderFault.Refuse(ReminderFaultKind.RobotMissing);
        db.ReminderRobots.Remove(robot);
        return Written(number, channel, "forgotten");
    });

    // People copy the whole address that the chat shows them; it must be the maker's that messages go to.
    string KeyOf(ReminderChannel channel, string typed)
    {
        string? key = typed;
        if (typed.Contains("://", StringComparison.Ordinal))
        {
            key = Uri.TryCreate(typed, UriKind.Absolute, out Uri? address) && string.Equals(address.DnsSafeHost, delivery.RobotsOf(channel).DnsSafeHost, StringComparison.OrdinalIgnoreCase)
                ? channel switch
                {
                    ReminderChannel.WeCom => QueryHelpers.ParseQuery(address.Query)["key"].ToString(),
                    ReminderChannel.DingTalk => QueryHelpers.ParseQuery(address.Query)["access_token"].ToString(),
                    _ => address.Segments[^1],
                }
                : null;
        }

        return key is not null && Key().IsMatch(key) ? key : throw ReminderFault.Refuse(ReminderFaultKind.RobotAddressUnfit);
    }

    void RefuseMissing(ReminderChannel channel, bool isOn)
    {
        if (isOn && !delivery.Has(channel))
        {
            throw ReminderFault.Refuse(ReminderFaultKind.DeliveryNotSetUp);
        }
    }

    static Written<bool> Written(int number, ReminderChannel channel, string what) => new(true, "reminders.channel", $"plan/{number}", $"{channel} {what}");

    [GeneratedRegex("^[A-Za-z0-9_-]{8,200}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Key();
}
