using System.IO.Compression;
using System.Security.Cryptography;
using Lantu.Security;

namespace Lantu.Ui;

/// <summary>The one style sheet and the one script, held compressed, under addresses that change with their content so that browsers keep them for good.</summary>
sealed class SiteAssets
{
    readonly string _type;
    readonly byte[] _content;

    SiteAssets(string name, string type)
    {
        (_type, _content) = (type, Load(name));
        Address = $"/assets/{Path.GetFileNameWithoutExtension(name)}.{Convert.ToHexStringLower(SHA256.HashData(_content))[..12]}{Path.GetExtension(name)}";
    }

    public static SiteAssets Style { get; } = new("site.css", "text/css; charset=utf-8");

    public static SiteAssets Script { get; } = new("site.js", "text/javascript; charset=utf-8");

    /// <summary>Where the pages find it.</summary>
    public string Address { get; }

    public static void Map(IEndpointRouteBuilder app)
    {
        Style.MapOne(app);
        Script.MapOne(app);
    }

    void MapOne(IEndpointRouteBuilder app)
    {
        byte[] packed = Pack(_content);
        app.MapGet(Address, (HttpContext context) =>
        {
            context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
            context.Response.Headers.Vary = "Accept-Encoding";
            if (!context.Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.OrdinalIgnoreCase))
            {
                return Results.Bytes(_content, _type);
            }

            context.Response.Headers.ContentEncoding = "gzip";
            return Results.Bytes(packed, _type);
        }).IsOpen();
    }

    static byte[] Load(string name)
    {
        using Stream stream = typeof(SiteAssets).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not embedded.");
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
