using System.IO.Compression;
using System.Reflection;
using Lantu.Security;

namespace Lantu.Ui;

/// <summary>What browsers draw pages of a PDF with: some eighty files, held packed, read when they are asked for, under an address that changes with their content.</summary>
static class PdfAssets
{
    const string Folder = "pdf/";

    static readonly Assembly Held = typeof(PdfAssets).Assembly;

    static readonly string Root = $"/assets/pdf/{Hash()}";

    /// <summary>Where the pages find the module that begins with it.</summary>
    public static string Module { get; } = $"{Root}/pages.js";

    public static void Map(IEndpointRouteBuilder app) => app.MapGet($"{Root}/{{**name}}", Send).IsOpen();

    static IResult Send(string name, HttpContext context)
    {
        if (Held.GetManifestResourceStream($"{Folder}{name}.gz") is not { } packed)
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

    static string Hash()
    {
        using Stream stream = Held.GetManifestResourceStream($"{Folder}hash") ?? throw new InvalidOperationException("What draws pages is not embedded.");
        using StreamReader text = new(stream);
        return text.ReadToEnd();
    }
}
