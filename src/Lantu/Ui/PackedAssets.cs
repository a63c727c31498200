using System.IO.Compression;
using System.Reflection;
using Lantu.Security;

namespace Lantu.Ui;

/// <summary>A script that is loaded only where a page needs it, with the files it asks for itself: held packed, read when they are asked for, under an address that changes with their content.</summary>
sealed class PackedAssets
{
    static readonly Assembly Held = typeof(PackedAssets).Assembly;

    readonly string _folder;
    readonly string _root;

    PackedAssets(string folder, string module)
    {
        _folder = folder;
        _root = $"/assets/{folder}/{Hash(folder)}";
        Module = $"{_root}/{module}";
    }

    /// <summary>What browsers draw pages of a PDF with: some eighty files.</summary>
    public static PackedAssets Pdf { get; } = new("pdf", "pages.js");

    /// <summary>What they draw charts with.</summary>
    public static PackedAssets Chart { get; } = new("chart", "drawn.js");

    /// <summary>Where the pages find the module that begins with it.</summary>
    public string Module { get; }

    public static void Map(IEndpointRouteBuilder app)
    {
        Pdf.MapOne(app);
        Chart.MapOne(app);
    }

    void MapOne(IEndpointRouteBuilder app) => app.MapGet($"{_root}/{{**name}}", Send).IsOpen();

    IResult Send(string name, HttpContext context)
    {
        if (Held.GetManifestResourceStream($"{_folder}/{name}.gz") is not { } packed)
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        context.Response.Headers.Vary = "Accept-Encoding";
        string type = name.EndsWith(".js", StringComparison.Ordinal) ? "text/javascript; charset=utf-8" : "application/octet-stream";
        if (!context.Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.OrdinalIgnoreCase))
        {
            return Results.Stream(new GZipStream(packed, CompressionMode.Decompress), type);
        }

        context.Response.Headers.ContentEncoding = "gzip";
        return Results.Stream(packed, type);
    }

    static string Hash(string folder)
    {
        using Stream stream = Held.GetManifestResourceStream($"{folder}/hash") ?? throw new InvalidOperationException($"{folder} is not embedded.");
        using StreamReader text = new(stream);
        return text.ReadToEnd();
    }
}
