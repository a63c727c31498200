using Lantu.Data;
using Lantu.Jobs.Accounts;
using Lantu.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Accounts;

/// <summary>The people of a demonstration, each of whom the visitor can be.</summary>
static class PeopleEndpoints
{
    public static void Map(IEndpointRouteBuilder app, Demonstration? demonstration)
    {
        if (demonstration is not null)
        {
            app.MapGet("/people", ListAsync).IsOpen();
            app.MapPost("/people", Choose).IsOpen();
        }
    }

    static async Task<IResult> ListAsync(Demonstration people, Visitor visitor, LantuDb db, CancellationToken cancellation)
    {
        List<PersonRow> rows = [];
        foreach (string login in people.Logins)
        {
            if (await db.Accounts.Include(a => a.Posts).SingleOrDefaultAsync(a => a.Login == login, cancellation) is { } account)
            {
                rows.Add(new PersonRow(account, await OwnQueries.PostsAsync(db, account, cancellation)));
            }
        }

        return new RazorComponentResult<PeoplePage>(new { Rows = (IReadOnlyList<PersonRow>)rows, Present = visitor.Account?.Number });
    }

    static IResult Choose([FromForm] string? login, HttpContext context, Demonstration people)
    {
        if (login is not null && people.Logins.Contains(login, StringComparer.Ordinal))
        {
            context.Response.Cookies.Append(Demonstration.Cookie, login, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict });
        }

        return TypedResults.LocalRedirect("/");
    }
}
