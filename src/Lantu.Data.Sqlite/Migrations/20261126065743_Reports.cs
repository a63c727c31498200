using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lantu.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Reports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "report_drafts",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    month = table.Column<string>(type: "TEXT", maxLength: 7, nullable: false),
                    unit_ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    measure_ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    typed = table.Column<string>(type: "TEXT", nullable: false),
                    seen = table.Column<int>(type: "INTEGER", nullable: false),
                    window = table.Column<Guid>(type: "TEXT", nullable: false),
                    begun_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    account = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_report_drafts", x => new { x.plan_id, x.unit_ordinal, x.month, x.measure_ordinal, x.number });
                    table.ForeignKey(
                        name: "fk_report_drafts_measures_plan_id_measure_ordinal",
                        columns: x => new { x.plan_id, x.measure_ordinal },
                        principalTable: "measures",
                        principalColumns: new[] { "plan_id", "ordinal" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_report_drafts_plan_units_plan_id_unit_ordinal",
                        columns: x => new { x.plan_id, x.unit_ordinal },
                        principalTable: "plan_units",
                        principalColumns: new[] { "plan_id", "ordinal" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "report_duties",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    month = table.Column<string>(type: "TEXT", maxLength: 7, nullable: false),
                    unit_ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    measure_ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    checker_ordinal = table.Column<int>(type: "INTEGER", nullable: true),
                    is_sampled = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_report_duties", x => new { x.plan_id, x.month, x.unit_ordinal, x.measure_ordinal });
                    table.ForeignKey(
                        name: "fk_report_duties_measures_plan_id_measure_ordinal",
                        columns: x => new { x.plan_id, x.measure_ordinal },
                        principalTable: "measures",
                        principalColumns: new[] { "plan_id", "ordinal" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_report_duties_plan_units_plan_id_unit_ordinal",
                        columns: x => new { x.plan_id, x.unit_ordinal },
                        principalTable: "plan_units",
                        principalColumns: new[] { "plan_id", "ordinal" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_report_duties_rounds_plan_id_month",
                        columns: x => new { x.plan_id, x.month },
                        principalTable: "rounds",
                        principalColumns: new[] { "plan_id", "month" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "report_evidence",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    month = table.Column<string>(type: "TEXT", maxLength: 7, nullable: false),
                    unit_ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    measure_ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    stored = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    content_type = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    length = table.Column<long>(type: "INTEGER", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    account = table.Column<int>(type: "INTEGER", nullable: false),
                    removed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    removed_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_report_evidence", x => new { x.plan_id, x.unit_ordinal, x.month, x.measure_ordinal, x.number });
                    table.ForeignKey(
                        name: "fk_report_evidence_measures_plan_id_measure_ordinal",
                        columns: x => new { x.plan_id, x.measure_ordinal },
                        principalTable: "measures",
                        principalColumns: new[] { "plan_id", "ordinal" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_report_evidence_plan_units_plan_id_unit_ordinal",
                        columns: x => new { x.plan_id, x.unit_ordinal },
                        principalTable: "plan_units",
                        principalColumns: new[] { "plan_id", "ordinal" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reports",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    month = table.Column<string>(type: "TEXT", maxLength: 7, nullable: false),
                    unit_ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    measure_ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    questions = table.Column<string>(type: "TEXT", nullable: false),
                    answers = table.Column<string>(type: "TEXT", nullable: false),
                    filed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    filed_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    filed_by_account = table.Column<int>(type: "INTEGER", nullable: false),
                    checked_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    checked_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    checked_by_account = table.Column<int>(type: "INTEGER", nullable: true),
                    accepted_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    accepted_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    returned_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    returned_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    back_by = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    returns = table.Column<int>(type: "INTEGER", nullable: false),
                    carried_from = table.Column<int>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reports", x => new { x.plan_id, x.unit_ordinal, x.month, x.measure_ordinal });
                    table.ForeignKey(
                        name: "fk_reports_measures_plan_id_measure_ordinal",
                        columns: x => new { x.plan_id, x.measure_ordinal },
                        principalTable: "measures",
                        principalColumns: new[] { "plan_id", "ordinal" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_reports_plan_units_plan_id_unit_ordinal",
                        columns: x => new { x.plan_id, x.unit_ordinal },
                        principalTable: "plan_units",
                        principalColumns: new[] { "plan_id", "ordinal" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sent_forms",
                columns: table => new
                {
                    key = table.Column<Guid>(type: "TEXT", nullable: false),
                    account = table.Column<int>(type: "INTEGER", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    answer = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sent_forms", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "submissions",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    month = table.Column<string>(type: "TEXT", maxLength: 7, nullable: false),
                    unit_ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    measures = table.Column<int>(type: "INTEGER", nullable: false),
                    signed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    signed_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    signed_by_account = table.Column<int>(type: "INTEGER", nullable: true),
                    route = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    scan = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    due_day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_late = table.Column<bool>(type: "INTEGER", nullable: false),
                    signed_again_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_submissions", x => new { x.plan_id, x.month, x.unit_ordinal });
                    table.ForeignKey(
                        name: "fk_submissions_plan_units_plan_id_unit_ordinal",
                        columns: x => new { x.plan_id, x.unit_ordinal },
                        principalTable: "plan_units",
                        principalColumns: new[] { "plan_id", "ordinal" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_submissions_rounds_plan_id_month",
                        columns: x => new { x.plan_id, x.month },
                        principalTable: "rounds",
                        principalColumns: new[] { "plan_id", "month" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "report_revisions",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    month = table.Column<string>(type: "TEXT", maxLength: 7, nullable: false),
                    unit_ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    measure_ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    account = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_report_revisions", x => new { x.plan_id, x.unit_ordinal, x.month, x.measure_ordinal, x.number });
                    table.ForeignKey(
                        name: "fk_report_revisions_reports_plan_id_unit_ordinal_month_measure_ordinal",
                        columns: x => new { x.plan_id, x.unit_ordinal, x.month, x.measure_ordinal },
                        principalTable: "reports",
                        principalColumns: new[] { "plan_id", "unit_ordinal", "month", "measure_ordinal" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_report_drafts_plan_id_measure_ordinal",
                table: "report_drafts",
                columns: new[] { "plan_id", "measure_ordinal" });

            migrationBuilder.CreateIndex(
                name: "ix_report_duties_plan_id_measure_ordinal",
                table: "report_duties",
                columns: new[] { "plan_id", "measure_ordinal" });

            migrationBuilder.CreateIndex(
                name: "ix_report_duties_plan_id_month_checker_ordinal",
                table: "report_duties",
                columns: new[] { "plan_id", "month", "checker_ordinal" });

            migrationBuilder.CreateIndex(
                name: "ix_report_duties_plan_id_unit_ordinal",
                table: "report_duties",
                columns: new[] { "plan_id", "unit_ordinal" });

            migrationBuilder.CreateIndex(
                name: "ix_report_evidence_plan_id_measure_ordinal",
                table: "report_evidence",
                columns: new[] { "plan_id", "measure_ordinal" });

            migrationBuilder.CreateIndex(
                name: "ix_report_evidence_stored",
                table: "report_evidence",
                column: "stored");

            migrationBuilder.CreateIndex(
                name: "ix_reports_plan_id_measure_ordinal_month",
                table: "reports",
                columns: new[] { "plan_id", "measure_ordinal", "month" });

            migrationBuilder.CreateIndex(
                name: "ix_reports_plan_id_month_state",
                table: "reports",
                columns: new[] { "plan_id", "month", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_sent_forms_at",
                table: "sent_forms",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_submissions_plan_id_unit_ordinal",
                table: "submissions",
                columns: new[] { "plan_id", "unit_ordinal" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "report_drafts");

            migrationBuilder.DropTable(
                name: "report_duties");

            migrationBuilder.DropTable(
                name: "report_evidence");

            migrationBuilder.DropTable(
                name: "report_revisions");

            migrationBuilder.DropTable(
                name: "sent_forms");

            migrationBuilder.DropTable(
                name: "submissions");

            migrationBuilder.DropTable(
                name: "reports");
        }
    }
}
