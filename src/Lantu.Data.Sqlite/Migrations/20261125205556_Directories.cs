using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lantu.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Directories : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "directories",
                columns: table => new
                {
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    root = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    groups = table.Column<string>(type: "TEXT", nullable: false),
                    lookalikes = table.Column<string>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directories", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "directory_acts",
                columns: table => new
                {
                    directory_number = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    groups = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directory_acts", x => new { x.directory_number, x.number });
                    table.ForeignKey(
                        name: "fk_directory_acts_directories_directory_number",
                        column: x => x.directory_number,
                        principalTable: "directories",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "directory_units",
                columns: table => new
                {
                    directory_number = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    full_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    parent_number = table.Column<int>(type: "INTEGER", nullable: true),
                    successor_number = table.Column<int>(type: "INTEGER", nullable: true),
                    aliases = table.Column<string>(type: "TEXT", nullable: false),
                    tile = table.Column<string>(type: "TEXT", nullable: true),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directory_units", x => new { x.directory_number, x.number });
                    table.ForeignKey(
                        name: "fk_directory_units_directories_directory_number",
                        column: x => x.directory_number,
                        principalTable: "directories",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "directory_contacts",
                columns: table => new
                {
                    directory_number = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    unit_number = table.Column<int>(type: "INTEGER", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    post = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    telephone = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directory_contacts", x => new { x.directory_number, x.number });
                    table.ForeignKey(
                        name: "fk_directory_contacts_directory_units_directory_number_unit_number",
                        columns: x => new { x.directory_number, x.unit_number },
                        principalTable: "directory_units",
                        principalColumns: new[] { "directory_number", "number" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "directory_unit_changes",
                columns: table => new
                {
                    directory_number = table.Column<int>(type: "INTEGER", nullable: false),
                    act_number = table.Column<int>(type: "INTEGER", nullable: false),
                    unit_number = table.Column<int>(type: "INTEGER", nullable: false),
                    change = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directory_unit_changes", x => new { x.directory_number, x.unit_number, x.act_number });
                    table.ForeignKey(
                        name: "fk_directory_unit_changes_directory_acts_directory_number_act_number",
                        columns: x => new { x.directory_number, x.act_number },
                        principalTable: "directory_acts",
                        principalColumns: new[] { "directory_number", "number" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_directory_unit_changes_directory_units_directory_number_unit_number",
                        columns: x => new { x.directory_number, x.unit_number },
                        principalTable: "directory_units",
                        principalColumns: new[] { "directory_number", "number" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_directories_root",
                table: "directories",
                column: "root",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_directory_contacts_directory_number_unit_number",
                table: "directory_contacts",
                columns: new[] { "directory_number", "unit_number" });

            migrationBuilder.CreateIndex(
                name: "ix_directory_unit_changes_directory_number_act_number",
                table: "directory_unit_changes",
                columns: new[] { "directory_number", "act_number" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "directory_contacts");

            migrationBuilder.DropTable(
                name: "directory_unit_changes");

            migrationBuilder.DropTable(
                name: "directory_acts");

            migrationBuilder.DropTable(
                name: "directory_units");

            migrationBuilder.DropTable(
                name: "directories");
        }
    }
}
