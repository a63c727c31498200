using System.IO.Compression;
using System.Security.Cryptography;

namespace Lantu.Ui;

/// <summary>The one style sheet, held compressed, under an address that changes with its content so that browsers keep it for good.</summary>
static class SiteStyle
{
    static readonly byte[] Content = Load();

    /// <summary>Where the pages find it.</summary>
    public static string Address { get; } = $"/assets/site.{Convert.ToHexStringLower(SHA256.HashData(Content))[..12]}.css";

    public static void Map(IEndpointRouteBuilder app)
    {
        byte[] packed = Pack(Content);
        app.MapGet(Address, (HttpContext context) =>
        {
            context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
            context.Response.Headers.Vary = "Accept-Encoding";
            if (!context.Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.OrdinalIgnoreCase))
            {
                return Results.Bytes(Content, "text/css; charset=utf-8");
            }

            context.Response.Headers.ContentEncoding = "gzip";
            return Results.Bytes(packed, "text/css; charset=utf-8");
        });
    }

    static byte[] Load()
    {
        using Stream stream = typeof(SiteStyle).Assembly.GetManifestResourceStream("site.css") ?? throw new InvalidOperationException("The style sheet is not embedded.");
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    static byte[] Pack(byte[] content)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.SmallestSize))
        {
            gzip.Write(content);
        }

        return packed.ToArray();
    }
}
