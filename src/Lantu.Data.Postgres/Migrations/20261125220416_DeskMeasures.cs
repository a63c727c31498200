using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lantu.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class DeskMeasures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "follows",
                table: "tasks",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "rank",
                table: "tasks",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "removed_by",
                table: "tasks",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "carried_from",
                table: "settlements",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "moot",
                table: "settlements",
                type: "text",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<string>(
                name: "structure",
                table: "settlements",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "follows",
                table: "measures",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "rank",
                table: "measures",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "removed_by",
                table: "measures",
                type: "integer",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "follows",
                table: "tasks");

            migrationBuilder.DropColumn(
                name: "rank",
                table: "tasks");

            migrationBuilder.DropColumn(
                name: "removed_by",
                table: "tasks");

            migrationBuilder.DropColumn(
                name: "carried_from",
                table: "settlements");

            migrationBuilder.DropColumn(
                name: "moot",
                table: "settlements");

            migrationBuilder.DropColumn(
                name: "structure",
                table: "settlements");

            migrationBuilder.DropColumn(
                name: "follows",
                table: "measures");

            migrationBuilder.DropColumn(
                name: "rank",
                table: "measures");

            migrationBuilder.DropColumn(
                name: "removed_by",
                table: "measures");
        }
    }
}
