using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Lantu.Domain.AdHocRounds;
using Lantu.Domain.Calendars;
using Lantu.Domain.Plans;

namespace Lantu.Jobs.Demonstrations;

/// <summary>What a demonstration makes of a sample's year: when, how often things go well and badly, and in which words.</summary>
/// <param name="Seed">Everything is drawn from it: the same seed makes the same year.</param>
/// <param name="Published">The day that the plan is published on.</param>
/// <param name="Today">The day that is stood on where nobody chooses another.</param>
/// <param name="Last">The last day that can be chosen.</param>
/// <param name="Changes">The day on which units ask for other node plans.</param>
/// <param name="Shares">How often, from 0 to 1, by what it is.</param>
/// <param name="Texts">The words to choose from, by what they are for.</param>
/// <param name="Mark">What ends every text that is made.</param>
/// <param name="Office">Login of who acts for the plan office.</param>
/// <param name="Approver">Login of who approves there what that person drafts.</param>
/// <param name="Evidence">The file that is handed in as evidence, beside the script.</param>
/// <param name="Names">What the people of a unit are called, by their role.</param>
/// <param name="AdHoc">The ad-hoc rounds that are asked.</param>
/// <param name="Figures">The file of published figures, beside the script; nothing where there is none.</param>
/// <param name="Stations">The register of air stations, beside the script; nothing where there is none.</param>
/// <param name="Hours">The hours of those stations, beside the script; nothing where there are none.</param>
/// <param name="Sections">The register of water sections, beside the script; nothing where there is none.</param>
/// <param name="Water">What was read at those sections, beside the script; nothing where there is none.</param>
sealed record YearScript(int Seed, DateOnly Published, DateOnly Today, DateOnly Last, DateOnly Changes, IReadOnlyDictionary<string, double> Shares, IReadOnlyDictionary<string, IReadOnlyList<string>> Texts, string Mark, string Office, string Approver, string Evidence, IReadOnlyDictionary<string, string> Names, IReadOnlyList<AdHocContent> AdHoc, string? Figures = null, string? Stations = null, string? Hours = null, string? Sections = null, string? Water = null)
{
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>The folder that it was read from.</summary>
    string Folder { get; init; } = "";

    /// <summary>Who hands parts down to whom.</summary>
    public IReadOnlyList<YearBelow> Below { get; init; } = [];

    /// <summary>Where the evidence lies.</summary>
    public string EvidencePath => Path.Combine(Folder, Evidence);

    /// <summary>Where the figures lie.</summary>
    public string? FiguresPath => PathOf(Figures);

    /// <summary>Where the register of stations stands.</summary>
    public string? StationsPath => PathOf(Stations);

    /// <summary>Where the hours of stations stand.</summary>
    public string? HoursPath => PathOf(Hours);

    /// <summary>Where the register of water sections stands.</summary>
    public string? SectionsPath => PathOf(Sections);

    /// <summary>Where it stands what was read at them.</summary>
    public string? WaterPath => PathOf(Water);

    /// <summary>The first day that can be stood on: what happens on the day of publication is done.</summary>
    public DateOnly First => Published.AddDays(1);

    public static async Task<YearScript> ReadAsync(string path, CancellationToken cancellation)
    {
        await using FileStream file = File.OpenRead(path);
        YearScript script = await JsonSerializer.DeserializeAsync<YearScript>(file, Json, cancellation) ?? throw new InvalidDataException($"{path} says nothing.");
        return script with { Folder = Path.GetDirectoryName(path)! };
    }

    /// <summary>The identity of the plan, the same every time: which reports are drawn for proof hangs on it.</summary>
    /// <param name="document">The document's content.</param>
    public PlanId IdOf(ReadOnlySpan<byte> document)
    {
        // As version 7 has it: the instant, and what else would be random.
        byte[] drawn = SHA256.HashData([.. Encoding.UTF8.GetBytes($"{Seed}/"), .. document]);
        Span<byte> bytes = drawn.AsSpan(0, 16);
        Guid.CreateVersion7(BeijingTime.StartOf(Published)).TryWriteBytes(drawn.AsSpan(16), bigEndian: true, out _);
        drawn.AsSpan(16, 6).CopyTo(bytes);
        bytes[6] = (byte)(0x70 | (bytes[6] & 0x0F));
        bytes[8] = (byte)(0x80 | (bytes[8] & 0x3F));
        return new PlanId(new Guid(bytes, bigEndian: true));
    }

    /// <summary>How often something is so.</summary>
    public double Share(string what) => Shares[what];

    string? PathOf(string? file) => file is null ? null : Path.Combine(Folder, file);
}
