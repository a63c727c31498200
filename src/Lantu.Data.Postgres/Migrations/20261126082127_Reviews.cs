using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lantu.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Reviews : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "signed_at",
                table: "reports",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "signed_by",
                table: "reports",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "signed_by_account",
                table: "reports",
                type: "integer",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "completions",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_ordinal = table.Column<int>(type: "integer", nullable: false),
                    measure_ordinal = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    month = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    checker_ordinal = table.Column<int>(type: "integer", nullable: true),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    account = table.Column<int>(type: "integer", nullable: false),
                    reopened_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    reopened_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    reopened_because = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    due_from = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_completions", x => new { x.plan_id, x.unit_ordinal, x.measure_ordinal, x.number });
                    table.ForeignKey(
                        name: "fk_completions_measures_plan_id_measure_ordinal",
                        columns: x => new { x.plan_id, x.measure_ordinal },
                        principalTable: "measures",
                        principalColumns: new[] { "plan_id", "ordinal" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_completions_plan_units_plan_id_unit_ordinal",
                        columns: x => new { x.plan_id, x.unit_ordinal },
                        principalTable: "plan_units",
                        principalColumns: new[] { "plan_id", "ordinal" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_completions_reports_plan_id_unit_ordinal_month_measure_ordi",
                        columns: x => new { x.plan_id, x.unit_ordinal, x.month, x.measure_ordinal },
                        principalTable: "reports",
                        principalColumns: new[] { "plan_id", "unit_ordinal", "month", "measure_ordinal" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "conclusions",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    month = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: false),
                    measure_ordinal = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    claim = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    text = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    sources = table.Column<string>(type: "text", nullable: false),
                    lead_ordinal = table.Column<int>(type: "integer", nullable: true),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    account = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_conclusions", x => new { x.plan_id, x.month, x.measure_ordinal, x.number });
                    table.ForeignKey(
                        name: "fk_conclusions_measures_plan_id_measure_ordinal",
                        columns: x => new { x.plan_id, x.measure_ordinal },
                        principalTable: "measures",
                        principalColumns: new[] { "plan_id", "ordinal" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_conclusions_plan_units_plan_id_lead_ordinal",
                        columns: x => new { x.plan_id, x.lead_ordinal },
                        principalTable: "plan_units",
                        principalColumns: new[] { "plan_id", "ordinal" });
                    table.ForeignKey(
                        name: "fk_conclusions_rounds_plan_id_month",
                        columns: x => new { x.plan_id, x.month },
                        principalTable: "rounds",
                        principalColumns: new[] { "plan_id", "month" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "report_verifications",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    month = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: false),
                    unit_ordinal = table.Column<int>(type: "integer", nullable: false),
                    measure_ordinal = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    finding = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    text = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    is_by_office = table.Column<bool>(type: "boolean", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    account = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_report_verifications", x => new { x.plan_id, x.unit_ordinal, x.month, x.measure_ordinal, x.number });
                    table.ForeignKey(
                        name: "fk_report_verifications_reports_plan_id_unit_ordinal_month_mea",
                        columns: x => new { x.plan_id, x.unit_ordinal, x.month, x.measure_ordinal },
                        principalTable: "reports",
                        principalColumns: new[] { "plan_id", "unit_ordinal", "month", "measure_ordinal" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_completions_plan_id_measure_ordinal",
                table: "completions",
                columns: new[] { "plan_id", "measure_ordinal" });

            migrationBuilder.CreateIndex(
                name: "ix_completions_plan_id_unit_ordinal_month_measure_ordinal",
                table: "completions",
                columns: new[] { "plan_id", "unit_ordinal", "month", "measure_ordinal" });

            migrationBuilder.CreateIndex(
                name: "ix_conclusions_plan_id_lead_ordinal",
                table: "conclusions",
                columns: new[] { "plan_id", "lead_ordinal" });

            migrationBuilder.CreateIndex(
                name: "ix_conclusions_plan_id_measure_ordinal",
                table: "conclusions",
                columns: new[] { "plan_id", "measure_ordinal" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "completions");

            migrationBuilder.DropTable(
                name: "conclusions");

            migrationBuilder.DropTable(
                name: "report_verifications");

            migrationBuilder.DropColumn(
                name: "signed_at",
                table: "reports");

            migrationBuilder.DropColumn(
                name: "signed_by",
                table: "reports");

            migrationBuilder.DropColumn(
                name: "signed_by_account",
                table: "reports");
        }
    }
}
