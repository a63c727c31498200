using System.Globalization;
using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Calendars;
using Lantu.Domain.Delegations;
using Lantu.Domain.Plans;
using Lantu.Jobs.Messages;
using Lantu.Jobs.Publication;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Delegations;

/// <summary>A unit hands down what it has of a plan to those directly below it, changes that or takes it back: all of what it sends, or nothing.</summary>
sealed class HandDown(WriteQueue writes, BusinessClock clock)
{
    /// <param name="number">Number of the plan.</param>
    /// <param name="unit">Number of the unit in the place's directory.</param>
    /// <param name="orders">What it does, one for a measure.</param>
    /// <param name="by">Who does it.</param>
    /// <returns>What was done.</returns>
    /// <exception cref="RefusedException">It can't be done as a whole.</exception>
    public Task<HandedDown> RunAsync(int number, int unit, IReadOnlyList<DelegationOrder> orders, string by) => writes.RunAsync(by, async db =>
    {
        if (orders.Count == 0)
        {
            throw new RefusedException(Refusal.NothingChosen);
        }

        Plan plan = await PlanInForce.OpenAsync(db, number);
        DateTimeOffset now = clock.GetUtcNow();
        int[] measures = [.. orders.Select(order => order.Measure)];
        DelegationBoard board = await DelegationBoard.LoadAsync(db, plan, BeijingTime.DayOf(now), (all, _) => all.AsTracking().Where(d => measures.Contains(d.MeasureOrdinal))) ?? throw new RefusedException(Refusal.NotThere);
        ComingRounds rounds = await ComingRounds.LoadAsync(db, plan.Id, now);
        Dictionary<int, HeldMeasure> held = (await board.HeldAsync(unit)).ToDictionary(one => one.Measure.Ordinal);
        HashSet<int> below = [.. board.Children(unit).Select(child => child.Number)];
        Act act = new(db, board, unit, now, by);
        foreach (DelegationOrder order in orders.DistinctBy(order => order.Measure))
        {
            HeldMeasure measure = held.GetValueOrDefault(order.Measure) ?? throw new RefusedException(Refusal.NotThere);
            if (order.Children.FirstOrDefault(child => child.Content is not null && !below.Contains(child.Child) && measure.CurrentOf(child.Child) is null) is { } strange)
            {
                throw new RefusedException(Refusal.NotOwnChild, board.NameOf(unit), board.NameOf(strange.Child));
            }

            if (order.Seen != measure.Edition)
            {
                throw measure.Versions.Count > 0 ? new RefusedException(Refusal.DelegationMoved, measure.Measure.Key, measure.Versions[0].LastStep.By, measure.Versions[0].LastStep.At) : new RefusedException(Refusal.NotThere);
            }

            if (DelegationJudgement.Of(measure, order, rounds) is [var (child, fault), ..])
            {
                throw new RefusedException(Refusal.DelegationFaulty, child is { } about ? $"{measure.Measure.Key} {board.NameOf(about)}" : measure.Measure.Key, fault);
            }

            foreach (ChildOrder one in order.Children)
            {
                act.Take(measure, one, order.Because);
            }
        }

        return await act.FinishAsync(number);
    });

    sealed class Act(LantuDb db, DelegationBoard board, int unit, DateTimeOffset now, string by)
    {
        readonly List<(int Child, string Kind, string Key)> _told = [];
        readonly List<string> _done = [];
        int _handed;
        int _changed;
        int _withdrawn;

        public void Take(HeldMeasure measure, ChildOrder order, string? reason)
        {
            Delegation? current = measure.CurrentOf(order.Child);
            if (order.Content is not { } content)
            {
                if (current is not null)
                {
                    Withdraw(measure.Measure, current, reason!);
                    _withdrawn++;
                }

                return;
            }

            if (content.Equals(current?.Content))
            {
                return;
            }

            current?.Replace(now, by);
            int last = measure.Versions.Where(version => version.Child == order.Child).Select(version => version.Version).DefaultIfEmpty(0).Max();
            Delegation made = new()
            {
                PlanId = board.Plan.Id,
                MeasureOrdinal = measure.Measure.Ordinal,
                DirectoryNumber = board.DirectoryNumber,
                Parent = current?.Parent ?? unit,
                Child = order.Child,
                Version = last + 1,
                Content = content,
                Reason = reason,
                HandedAt = now,
                HandedBy = by,
            };
            db.Delegations.Add(made);
            _told.Add((order.Child, current is null ? "delegation.handed" : "delegation.changed", measure.Measure.Key));
            _done.Add($"{measure.Measure.Key} → {board.NameOf(order.Child)} v{made.Version}{Shares(content)}{(reason is null ? "" : $" ({reason})")}");
            _handed += current is null ? 1 : 0;
            _changed += current is null ? 0 : 1;
        }

        public async Task<Written<HandedDown>> FinishAsync(int number)
        {
            if (_done.Count == 0)
            {
                throw new RefusedException(Refusal.NothingChanged);
            }

            foreach (var told in _told.GroupBy(one => (Child: board.Standing(one.Child), one.Kind)))
            {
                await Tell.BodyAsync(db, board.Plan.Id, told.Key.Child, now, told.Key.Kind, board.PathOf(told.Key.Child), board.NameOf(unit), Keys([.. told.Select(one => one.Key).Distinct(StringComparer.Ordinal)]));
            }

            string action = _handed > 0 ? "delegations.handed" : _changed > 0 ? "delegations.changed" : "delegations.withdrawn";
            string subject = board.InPlan(unit) is { } own ? $"plan/{number}/unit/{own.Ordinal}" : $"plan/{number}/delegations/{unit}";
            return new Written<HandedDown>(new HandedDown(_handed, _changed, _withdrawn), action, subject, $"{board.NameOf(unit)}: {string.Join(", ", _done)}");
        }

        // What was handed on from there rests on nothing any more, and goes with it.
        void Withdraw(Measure measure, Delegation current, string reason)
        {
            current.Withdraw(reason, now, by);
            _told.Add((current.Child, "delegation.withdrawn", measure.Key));
            _done.Add($"{measure.Key} ← {board.NameOf(current.Child)} v{current.Version} ({reason})");
            int child = board.Standing(current.Child);
            if (board.Owes(child, measure.Ordinal) || board.HandedTo(child, measure.Ordinal).Count > 0)
            {
                return;
            }

            foreach (Delegation below in board.HandedBy(child, measure.Ordinal).ToArray())
            {
                Withdraw(measure, below, reason);
            }
        }

        static string Shares(DelegationContent content) =>
            string.Concat(content.Shares.Select(share => string.Create(CultureInfo.InvariantCulture, $" {share.Quantity} {share.Value:0.####}{share.Unit}"))) + (content.CutOffDays is { } days ? $" T-{days}" : "");

        static string Keys(string[] keys)
        {
            const int Named = 8;
            return string.Join('、', keys.Take(Named)) + (keys.Length > Named ? "…" : "");
        }
    }
}
