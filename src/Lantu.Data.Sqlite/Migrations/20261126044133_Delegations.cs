using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lantu.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Delegations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "body",
                table: "messages",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "delegations",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    parent = table.Column<int>(type: "INTEGER", nullable: false),
                    child = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    directory_number = table.Column<int>(type: "INTEGER", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    handed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    handed_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ended_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    end_reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    carried_from = table.Column<int>(type: "INTEGER", nullable: true),
                    revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_delegations", x => new { x.plan_id, x.measure_ordinal, x.parent, x.child, x.version });
                    table.ForeignKey(
                        name: "fk_delegations_directory_units_directory_number_child",
                        columns: x => new { x.directory_number, x.child },
                        principalTable: "directory_units",
                        principalColumns: new[] { "directory_number", "number" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_delegations_directory_units_directory_number_parent",
                        columns: x => new { x.directory_number, x.parent },
                        principalTable: "directory_units",
                        principalColumns: new[] { "directory_number", "number" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_delegations_measures_plan_id_measure_ordinal",
                        columns: x => new { x.plan_id, x.measure_ordinal },
                        principalTable: "measures",
                        principalColumns: new[] { "plan_id", "ordinal" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_delegations_directory_number_child",
                table: "delegations",
                columns: new[] { "directory_number", "child" });

            migrationBuilder.CreateIndex(
                name: "ix_delegations_directory_number_parent",
                table: "delegations",
                columns: new[] { "directory_number", "parent" });

            migrationBuilder.CreateIndex(
                name: "ix_delegations_plan_id_child",
                table: "delegations",
                columns: new[] { "plan_id", "child" });

            migrationBuilder.CreateIndex(
                name: "ix_delegations_plan_id_parent",
                table: "delegations",
                columns: new[] { "plan_id", "parent" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "delegations");

            migrationBuilder.DropColumn(
                name: "body",
                table: "messages");
        }
    }
}
