using System.Globalization;
using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;
using Lantu.Jobs;
using Lantu.Jobs.Delegations;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Delegations;

/// <summary>What the pages of delegations read.</summary>
sealed class DelegationQueries(LantuDb db, PlanUnitNumbers numbers, Visitor visitor, BusinessClock clock)
{
    const int MessagesShown = 20;

    /// <summary>What the unit of the address has: one of the plan ({ordinal}), or one of the place's directory ({body}).</summary>
    public async Task<HolderView?> FindAsync(HttpContext context)
    {
        CancellationToken cancellation = context.RequestAborted;
        int number = Number(context, "number")!.Value;
        if (await db.Plans.SingleOrDefaultAsync(p => p.Number == number, cancellation) is not { } plan)
        {
            return null;
        }

        PlanUnit? named = Number(context, "ordinal") is { } ordinal ? await db.Units.SingleOrDefaultAsync(u => u.PlanId == plan.Id && u.Ordinal == ordinal, cancellation) : null;
        int? unit = Number(context, "body") ?? (named is null ? null : (await numbers.FindAsync(db, plan.Id, named.Ordinal, cancellation)).Unit);
        PlanName name = new(plan.Number, plan.Title);
        DelegationBoard? board = unit is { } known ? await DelegationBoard.LoadAsync(db, plan, clock.Today(), known, cancellation) : null;
        if (board is null)
        {
            return named is null ? null : new HolderView(name, plan.State, named.Name) { Address = $"{name.Address}/units/{named.Ordinal}/delegations", UnitAddress = $"{name.Address}/units/{named.Ordinal}" };
        }

        int standing = board.Standing(unit!.Value);
        named = board.InPlan(standing) ?? named;
        IReadOnlyList<HeldMeasure> held = await board.HeldAsync(standing, cancellation);
        int[] baseless = [.. board.Baseless(standing).Select(one => one.MeasureOrdinal)];
        Dictionary<int, string> keys = await db.Measures.Where(m => m.PlanId == plan.Id && baseless.Contains(m.Ordinal)).ToDictionaryAsync(m => m.Ordinal, m => m.Key, cancellation);
        return new HolderView(name, plan.State, board.NameOf(standing))
        {
            Unit = standing,
            Address = name.Address + board.PathOf(standing),
            UnitAddress = named is null ? null : $"{name.Address}/units/{named.Ordinal}",
            InDirectory = $"/units/{board.DirectoryNumber}/{standing}",
            AddBelow = $"/units/{board.DirectoryNumber}/add{QueryString.Create("parent", board.Directory.Find(standing)?.Name ?? "")}",
            Board = board,
            Rounds = await ComingRounds.LoadAsync(db, plan.Id, clock.GetUtcNow(), cancellation),
            Held = held,
            Reporting = held.Any(one => one.From.Count > 0) ? (await HeldParts.RoundsAsync(db, board, cancellation)).Select(round => (RoundMonth?)round.Month).FirstOrDefault() : null,
            Children = board.Children(standing),
            Baseless = [.. board.Baseless(standing).Where(one => keys.ContainsKey(one.MeasureOrdinal)).Select(one => (keys[one.MeasureOrdinal], one))],
            Messages = await db.Messages.Where(m => m.PlanId == plan.Id && m.Body == standing).OrderByDescending(m => m.Number).Take(MessagesShown).ToListAsync(cancellation),
            MayHandDown = plan.State == PlanState.Published && visitor.Reach.May(Power.FileWork, plan.Place, board.DirectoryNumber, standing),
        };
    }

    /// <summary>What the unit of the address reports to those above it in a month; nothing where no such round was opened.</summary>
    public async Task<PartsView?> FindPartsAsync(HttpContext context, string month)
    {
        if (!RoundMonth.TryParse(month, out RoundMonth wanted) || await FindAsync(context) is not { Board: { } board } holder)
        {
            return null;
        }

        IReadOnlyList<ReportingRound> rounds = await HeldParts.RoundsAsync(db, board, context.RequestAborted);
        return rounds.FirstOrDefault(one => one.Month == wanted) is { } round
            ? new PartsView(holder, round, rounds, await HeldParts.OfAsync(db, board, holder.Unit, round, clock.GetUtcNow(), context.RequestAborted), holder.MayHandDown)
            : null;
    }

    static int? Number(HttpContext context, string name) =>
        int.TryParse(Convert.ToString(context.Request.RouteValues[name], CultureInfo.InvariantCulture), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
