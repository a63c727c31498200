using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lantu.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class PartReports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "part_reports",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    measure_ordinal = table.Column<int>(type: "integer", nullable: false),
                    parent = table.Column<int>(type: "integer", nullable: false),
                    child = table.Column<int>(type: "integer", nullable: false),
                    month = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    directory_number = table.Column<int>(type: "integer", nullable: false),
                    content = table.Column<string>(type: "text", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    filed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    filed_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    carried_from = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_part_reports", x => new { x.plan_id, x.month, x.parent, x.child, x.measure_ordinal, x.version });
                    table.ForeignKey(
                        name: "fk_part_reports_directory_units_directory_number_child",
                        columns: x => new { x.directory_number, x.child },
                        principalTable: "directory_units",
                        principalColumns: new[] { "directory_number", "number" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_part_reports_directory_units_directory_number_parent",
                        columns: x => new { x.directory_number, x.parent },
                        principalTable: "directory_units",
                        principalColumns: new[] { "directory_number", "number" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_part_reports_measures_plan_id_measure_ordinal",
                        columns: x => new { x.plan_id, x.measure_ordinal },
                        principalTable: "measures",
                        principalColumns: new[] { "plan_id", "ordinal" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_part_reports_directory_number_child",
                table: "part_reports",
                columns: new[] { "directory_number", "child" });

            migrationBuilder.CreateIndex(
                name: "ix_part_reports_directory_number_parent",
                table: "part_reports",
                columns: new[] { "directory_number", "parent" });

            migrationBuilder.CreateIndex(
                name: "ix_part_reports_plan_id_child",
                table: "part_reports",
                columns: new[] { "plan_id", "child" });

            migrationBuilder.CreateIndex(
                name: "ix_part_reports_plan_id_measure_ordinal",
                table: "part_reports",
                columns: new[] { "plan_id", "measure_ordinal" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "part_reports");
        }
    }
}
