using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lantu.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class YearOfDates : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "year_of_dates",
                table: "settlements",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            // Until now no act moved the dates: those an act keeps are of the year the plan has.
            migrationBuilder.Sql("UPDATE settlements SET year_of_dates = COALESCE((SELECT plan_year FROM plans WHERE plans.id = settlements.plan_id), 0)");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "year_of_dates",
                table: "settlements");
        }
    }
}
