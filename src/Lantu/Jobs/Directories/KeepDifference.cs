using Lantu.Data;
using Lantu.Domain.Units;

namespace Lantu.Jobs.Directories;

/// <summary>Writes what an act changed to the rows it concerns, and to the history.</summary>
static class KeepDifference
{
    public static DirectoryAct Run(LantuDb db, StoredDirectory stored, DirectoryState after, DirectoryDifference difference, DirectoryAct act)
    {
        int number = stored.Directory.Number;
        stored.Directory.Take(after.Units, act.Number);
        if (act.Number > 1)
        {
            db.Directories.Update(stored.Directory);
        }
        else
        {
            db.Directories.Add(stored.Directory);
        }

        db.DirectoryActs.Add(act);
        Dictionary<int, KeptUnit> units = stored.Units.ToDictionary(unit => unit.Number);
        foreach (UnitChange change in difference.Units)
        {
            bool isKnown = units.TryGetValue(change.Entry.Unit.Number, out KeptUnit? kept);
            kept ??= new KeptUnit { DirectoryNumber = number, Number = change.Entry.Unit.Number };
            if (change.After is { } now)
            {
                kept.Take(now.Unit, after.Units, act.Number);
            }
            else
            {
                kept.TakeBack(act.Number);
            }

            _ = isKnown ? db.DirectoryUnits.Update(kept) : db.DirectoryUnits.Add(kept);
            db.DirectoryUnitChanges.Add(new KeptUnitChange { DirectoryNumber = number, ActNumber = act.Number, UnitNumber = kept.Number, Change = change });
            KeepContacts(db, stored, change);
        }

        return act;
    }

    static void KeepContacts(LantuDb db, StoredDirectory stored, UnitChange change)
    {
        Dictionary<int, KeptContact> known = stored.Contacts.Where(contact => contact.UnitNumber == change.Entry.Unit.Number).ToDictionary(contact => contact.Number);
        foreach (UnitContact contact in change.After?.Contacts ?? [])
        {
            bool isKnown = known.Remove(contact.Number, out KeptContact? kept);
            if (isKnown && kept!.Contact == contact)
            {
                continue;
            }

            kept ??= new KeptContact { DirectoryNumber = stored.Directory.Number, Number = contact.Number, UnitNumber = contact.Unit };
            kept.Take(contact);
            _ = isKnown ? db.DirectoryContacts.Update(kept) : db.DirectoryContacts.Add(kept);
        }

        db.DirectoryContacts.RemoveRange(known.Values);
    }
}
