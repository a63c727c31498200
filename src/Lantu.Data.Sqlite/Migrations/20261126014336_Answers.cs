using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lantu.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Answers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_decisions_open_points_plan_id_open_point_number",
                table: "decisions");

            migrationBuilder.AlterColumn<int>(
                name: "open_point_number",
                table: "decisions",
                type: "INTEGER",
                nullable: true,
                oldClrType: typeof(int),
                oldType: "INTEGER");

            migrationBuilder.AddColumn<int>(
                name: "contest_number",
                table: "decisions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "acknowledged_at",
                table: "assignments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "acknowledged_by",
                table: "assignments",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "acknowledged_on",
                table: "assignments",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "asked_on",
                table: "assignments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "contest_number",
                table: "assignments",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ended_by",
                table: "assignments",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "assignment_contacts",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    unit = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    contact_role = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    directory_number = table.Column<int>(type: "INTEGER", nullable: false),
                    contact_number = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assignment_contacts", x => new { x.plan_id, x.measure_ordinal, x.role, x.unit, x.contact_role });
                    table.ForeignKey(
                        name: "fk_assignment_contacts_measures_plan_id_measure_ordinal",
                        columns: x => new { x.plan_id, x.measure_ordinal },
                        principalTable: "measures",
                        principalColumns: new[] { "plan_id", "ordinal" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "assignment_settings",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    answer_days = table.Column<int>(type: "INTEGER", nullable: false),
                    not_ordered = table.Column<string>(type: "TEXT", nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assignment_settings", x => x.plan_id);
                    table.ForeignKey(
                        name: "fk_assignment_settings_plans_plan_id",
                        column: x => x.plan_id,
                        principalTable: "plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "contests",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    measure_ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    unit = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    meant = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    carried_from = table.Column<int>(type: "INTEGER", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    ruling = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    ruled_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ruled_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    decision_number = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contests", x => new { x.plan_id, x.number });
                    table.ForeignKey(
                        name: "fk_contests_measures_plan_id_measure_ordinal",
                        columns: x => new { x.plan_id, x.measure_ordinal },
                        principalTable: "measures",
                        principalColumns: new[] { "plan_id", "ordinal" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "frequency_choices",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    frequency = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    offset = table.Column<int>(type: "INTEGER", nullable: false),
                    asks_supporting = table.Column<bool>(type: "INTEGER", nullable: false),
                    from_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    rule = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_frequency_choices", x => new { x.plan_id, x.measure_ordinal, x.number });
                    table.ForeignKey(
                        name: "fk_frequency_choices_measures_plan_id_measure_ordinal",
                        columns: x => new { x.plan_id, x.measure_ordinal },
                        principalTable: "measures",
                        principalColumns: new[] { "plan_id", "ordinal" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "summing_leads",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    unit = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    carried_from = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_summing_leads", x => new { x.plan_id, x.measure_ordinal, x.number });
                    table.ForeignKey(
                        name: "fk_summing_leads_measures_plan_id_measure_ordinal",
                        columns: x => new { x.plan_id, x.measure_ordinal },
                        principalTable: "measures",
                        principalColumns: new[] { "plan_id", "ordinal" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_contests_plan_id_measure_ordinal",
                table: "contests",
                columns: new[] { "plan_id", "measure_ordinal" });

            migrationBuilder.AddForeignKey(
                name: "fk_decisions_open_points_plan_id_open_point_number",
                table: "decisions",
                columns: new[] { "plan_id", "open_point_number" },
                principalTable: "open_points",
                principalColumns: new[] { "plan_id", "number" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_decisions_open_points_plan_id_open_point_number",
                table: "decisions");

            migrationBuilder.DropTable(
                name: "assignment_contacts");

            migrationBuilder.DropTable(
                name: "assignment_settings");

            migrationBuilder.DropTable(
                name: "contests");

            migrationBuilder.DropTable(
                name: "frequency_choices");

            migrationBuilder.DropTable(
                name: "summing_leads");

            migrationBuilder.DropColumn(
                name: "contest_number",
                table: "decisions");

            migrationBuilder.DropColumn(
                name: "acknowledged_at",
                table: "assignments");

            migrationBuilder.DropColumn(
                name: "acknowledged_by",
                table: "assignments");

            migrationBuilder.DropColumn(
                name: "acknowledged_on",
                table: "assignments");

            migrationBuilder.DropColumn(
                name: "asked_on",
                table: "assignments");

            migrationBuilder.DropColumn(
                name: "contest_number",
                table: "assignments");

            migrationBuilder.DropColumn(
                name: "ended_by",
                table: "assignments");

            migrationBuilder.AlterColumn<int>(
                name: "open_point_number",
                table: "decisions",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0,
                oldClrType: typeof(int),
                oldType: "INTEGER",
                oldNullable: true);

            migrationBuilder.AddForeignKey(
                name: "fk_decisions_open_points_plan_id_open_point_number",
                table: "decisions",
                columns: new[] { "plan_id", "open_point_number" },
                principalTable: "open_points",
                principalColumns: new[] { "plan_id", "number" },
                onDelete: ReferentialAction.Cascade);
        }
    }
}
