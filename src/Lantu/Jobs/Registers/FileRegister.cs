using System.Globalization;
using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Registers;

namespace Lantu.Jobs.Registers;

/// <summary>Files a register as a whole: the one before is kept, and no more counts.</summary>
/// <param name="writes">The write queue.</param>
/// <param name="action">What is done, as the audit says it.</param>
/// <param name="sort">What it is a register of, as the audit names what was changed: stations.</param>
abstract class FileRegister<TRegister, TPlacing>(WriteQueue writes, string action, string sort)
    where TRegister : PlaceRegister
    where TPlacing : class, IPlacing
{
    const int MostNamed = 20;

    /// <param name="directory">Number of the place's unit directory.</param>
    /// <param name="name">Name of the file.</param>
    /// <param name="hash">Its hash.</param>
    /// <param name="placings">What it says.</param>
    /// <param name="by">Who files it.</param>
    /// <exception cref="RefusedException">It says what stands already.</exception>
    protected Task<RegisterChange> RunAsync(int directory, string name, string hash, IReadOnlyList<TPlacing> placings, string by) => writes.RunAsync(by, async db =>
    {
        TRegister? before = await LastAsync(db, directory);
        RegisterChange change = RegisterChange.Between(before is null ? [] : PlacingsOf(before), placings);
        if (change.IsNone)
        {
            throw new RefusedException(Refusal.NothingChanged);
        }

        db.Add(Made((before?.Version ?? 0) + 1));
        return new Written<RegisterChange>(change, action, $"directory/{directory}/{sort}", $"{name} {hash}: added {Named(change.Added)}; changed {Named(change.Changed)}; removed {Named(change.Removed)}");

        TRegister Made(int version) => Make(directory, version, placings, name, hash, by);
    });

    /// <summary>The register that counts.</summary>
    protected abstract Task<TRegister?> LastAsync(LantuDb db, int directory);

    /// <summary>What a register says.</summary>
    protected abstract IReadOnlyList<TPlacing> PlacingsOf(TRegister register);

    /// <summary>Makes a register.</summary>
    protected abstract TRegister Make(int directory, int version, IReadOnlyList<TPlacing> placings, string name, string hash, string by);

    static string Named(IReadOnlyList<string> subjects) => subjects.Count == 0 ? "none" : string.Create(CultureInfo.InvariantCulture, $"{subjects.Count} ({string.Join(", ", subjects.Take(MostNamed))}{(subjects.Count > MostNamed ? ", …" : "")})");
}
