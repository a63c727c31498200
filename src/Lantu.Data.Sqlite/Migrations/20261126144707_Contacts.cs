using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lantu.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Contacts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "pk_assignment_contacts",
                table: "assignment_contacts");

            migrationBuilder.AlterColumn<int>(
                name: "contact_number",
                table: "assignment_contacts",
                type: "INTEGER",
                nullable: true,
                oldClrType: typeof(int),
                oldType: "INTEGER");

            migrationBuilder.AddColumn<int>(
                name: "number",
                table: "assignment_contacts",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<DateTime>(
                name: "at",
                table: "assignment_contacts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "by",
                table: "assignment_contacts",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "from_day",
                table: "assignment_contacts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "to_day",
                table: "assignment_contacts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddPrimaryKey(
                name: "pk_assignment_contacts",
                table: "assignment_contacts",
                columns: new[] { "plan_id", "measure_ordinal", "role", "unit", "contact_role", "number" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "pk_assignment_contacts",
                table: "assignment_contacts");

            migrationBuilder.DropColumn(
                name: "number",
                table: "assignment_contacts");

            migrationBuilder.DropColumn(
                name: "at",
                table: "assignment_contacts");

            migrationBuilder.DropColumn(
                name: "by",
                table: "assignment_contacts");

            migrationBuilder.DropColumn(
                name: "from_day",
                table: "assignment_contacts");

            migrationBuilder.DropColumn(
                name: "to_day",
                table: "assignment_contacts");

            migrationBuilder.AlterColumn<int>(
                name: "contact_number",
                table: "assignment_contacts",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0,
                oldClrType: typeof(int),
                oldType: "INTEGER",
                oldNullable: true);

            migrationBuilder.AddPrimaryKey(
                name: "pk_assignment_contacts",
                table: "assignment_contacts",
                columns: new[] { "plan_id", "measure_ordinal", "role", "unit", "contact_role" });
        }
    }
}
