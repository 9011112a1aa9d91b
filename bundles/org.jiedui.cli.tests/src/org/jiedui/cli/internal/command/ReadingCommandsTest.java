/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

import org.jiedui.cli.internal.command.Terminal.Outcome;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Project;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Commands that only read, over the five sample programmes. */
class ReadingCommandsTest {

	@TempDir
	private static Path temporary;
	private static Terminal terminal;

	@BeforeAll
	static void makeWorkspace() {
		terminal = new Terminal(temporary.resolve("账册 一"), new Dear());
		assertThat(terminal.run("init", "--sample").code()).isEqualTo(ExitCode.SUCCESS);
	}

	@Test
	void theFiveProgrammesAreListed() throws Exception {
		JsonNode rows = json("programmes", "--format", "json");
		assertThat(rows.findValuesAsText("name")).containsExactlyInAnyOrder("蒸湘–毛坝", "洪山+东湖–建始", "蒲江–泸定", "河东–迭部", "昆山–碧江");
		JsonNode jianshi = row(rows, "name", "洪山+东湖–建始");
		assertThat(jianshi.get("helpers").findValuesAsText("title")).containsExactly("洪山区", "武汉东湖生态旅游风景区");
		assertThat(jianshi.get("projects").asInt()).isEqualTo(11);
	}

	@Test
	void samplesThatAreThereStayAsTheyAre() {
		Outcome again = terminal.run("init", "--sample");
		assertThat(again.code()).isEqualTo(ExitCode.SUCCESS);
		assertThat(again.out()).contains("河东–迭部 is there already");
	}

	@Test
	void thirteenMeetThirteen() throws Exception {
		JsonNode all = row(json("list", "Pairing", "--programme", "昆山-碧江", "--columns", "theme,members", "--format", "json"), "theme",
				"双向结对全覆盖");
		assertThat(all.get("members").findValuesAsText("title")).contains("其余6个镇", "4个城市管理办事处", "昆山旅游度假区", "其余7个乡镇", "4个办事处");
	}

	@Test
	void csvHasAHeadingAndALineForEachPairing() {
		List<String> lines = terminal.run("list", "Pairing", "--format", "csv").out().lines().toList();
		assertThat(lines).hasSize(30);
		assertThat(lines.getFirst()).startsWith("Identifier,Programme,Name,Kind");
		assertThat(lines).anyMatch(line -> line.contains("八角井村,湾东村,2017"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Project  | budget >= 100万               | 4",
			"Project  | budget > 870万                | 1",
			"帮扶项目 | 阶段 = 在建                    | 6",
			"Project  | stage = Under way             | 6",
			"Project  | name ~ 园                     | 5",
			"Project  | 地点 = 磨西镇                  | 5",
			"Project  | place ~ 磨西                  | 5",
			"Pairing  | helperNames ~ 东湖             | 4",
			"Pairing  | 实际形态 = 多对一               | 5",
			"Pairing  | since = 2021                  | 2",
			"Pairing  | since not empty               | 9",
			"Exchange | occurrences > 10              | 3",
			"Exchange | sessions >= 10                | 2",
			"Exchange | participants = 500余           | 1",
			"Exchange | participants =                | 33",
			"Village  | community = true              | 1",
			"计划任务  | due < 2020-01-01              | 9",
	})
	void conditionsNarrowAList(String type, String condition, int expected) {
		Outcome list = terminal.run("list", type, "--where", condition, "--columns", "id", "--format", "csv", "--lang", "zh");
		assertThat(list.err()).isEmpty();
		assertThat(list.out().lines().skip(1)).hasSize(expected);
	}

	@Test
	void severalConditionsMustAllHold() {
		Outcome list = terminal.run("list", "Project", "--where", "stage = completed", "--where", "area = industry", "--programme", "蒲江",
				"--columns", "name",
				"--format", "csv");
		assertThat(list.out().lines().skip(1)).containsExactly("猕猴桃种植", "花椒种植", "佛手柑种植", "红心果种植");
	}

	@Test
	void groupsCountAndAddUpWhatTheListHas() throws Exception {
		JsonNode projects = json("list", "Project", "--columns", "area,budget", "--format", "json");
		JsonNode groups = json("list", "Project", "--group-by", "area", "--sum", "budget", "--count", "--format", "json");
		assertThat(groups.findValuesAsText("area")).doesNotHaveDuplicates().contains("industry");
		for (JsonNode group : groups) {
			List<JsonNode> own = StreamSupport.stream(projects.spliterator(), false).filter(each -> each.get("area").equals(group.get("area")))
					.toList();
			assertThat(group.get("count").asInt()).isEqualTo(own.size());
			assertThat(number(group.get("sum(budget)"))).isEqualByComparingTo(
					own.stream().map(each -> number(each.get("budget"))).reduce(BigDecimal.ZERO, BigDecimal::add));
		}
	}

	private static BigDecimal number(JsonNode money) {
		String digits = money.asText("").replaceAll("[^0-9.]", "");
		return digits.isEmpty() ? BigDecimal.ZERO : new BigDecimal(digits);
	}

	@Test
	void groupsAreThoseOfThePlacesAndYears() {
		Outcome places = terminal.run("list", "帮扶项目", "--group-by", "地点.名称", "--where", "地点 = 磨西镇", "--format", "csv", "--lang", "zh");
		assertThat(places.out().lines()).containsExactly("地点.名称,个数", "磨西镇,5");
		Outcome named = terminal.run("list", "Project", "--group-by", "place", "--where", "place = 磨西镇", "--format", "csv");
		assertThat(named.out().lines()).containsExactly("Place,Number", "磨西镇,5");
		Outcome years = terminal.run("list", "Pairing", "--group-by", "since", "--where", "since = 2021", "--count", "--format", "csv");
		assertThat(years.out().lines()).containsExactly("Since,Number", "2021,2");
		assertThat(terminal.run("list", "Pairing", "--count").out().lines().toList()).last().asString().isEqualTo("    29");
	}

	@Test
	void figuresOfDifferentUnitsAreNotAddedUp() throws Exception {
		Outcome mixed = terminal.run("list", "产出", "--sum", "value");
		assertThat(mixed.code()).isEqualTo(ExitCode.USAGE);
		assertThat(mixed.err()).contains("Value has figures of different units; group by Unit too.");
		JsonNode apart = json("list", "产出", "--sum", "value", "--group-by", "unit", "--programme", "蒲江", "--format", "json");
		assertThat(row(apart, "unit", "亩").get("sum(value)").asText()).isNotBlank();
	}

	@Test
	void whatMakesNoGroupsOrSumsIsRefusedWithASentence() {
		assertThat(terminal.run("list", "Pairing", "--group-by", "shape").err()).contains("shape can make no groups");
		assertThat(terminal.run("list", "Project", "--sum", "stage").err()).contains("Stage cannot be added up");
		assertThat(terminal.run("list", "Project", "--count", "--columns", "name").err()).contains("Name columns or groups, not both.");
		assertThat(terminal.run("list", "Pairing", "--count", "--where", "helperNames ~ 东湖").err()).contains("computed or many-valued field");
		assertThat(terminal.run("list", "Pairing", "--group-by", "shape").code()).isEqualTo(ExitCode.USAGE);
	}

	@Test
	void aPartTellsWhatItIsAPartOf() throws Exception {
		JsonNode outputs = json("list", "产出", "--where", "unit = 亩", "--programme", "蒲江", "--format", "json");
		assertThat(outputs.findValues("owner")).extracting(owner -> owner.get("title").asText()).containsExactly("猕猴桃种植", "花椒种植", "佛手柑种植",
				"红心果种植", "山竹林租赁经营");
	}

	@Test
	void tablesAreAlignedForChineseToo() {
		List<String> lines = terminal.run("list", "Village", "--columns", "name,code", "--where", "name ~ 镇", "--lang", "zh").out().lines()
				.toList();
		assertThat(lines).containsExactly("名称  代码", "----  ----");
		List<String> two = terminal.run("list", "Village", "--columns", "name,code", "--where", "name ^= 海子", "--lang", "zh").out().lines()
				.toList();
		assertThat(two).containsExactly("名称        代码", "----------  ------------", "海子环环村  513322100220");
	}

	@Test
	void anObjectIsShownWithAllItContains() throws Exception {
		String id = json("list", "Project", "--where", "name = 猕猴桃种植", "--format", "json").get(0).get("id").asText();
		JsonNode project = json("show", id, "--format", "json");
		assertThat(project.get("outputs").get(0).get("value").asText()).isEqualTo("100");
		assertThat(project.get("outputs").get(0).get("unit").asText()).isEqualTo("亩");
		assertThat(project.get("place").get("title").asText()).isEqualTo("磨西镇");
		assertThat(project.get("budget").isNull()).isTrue();
		assertThat(terminal.run("show", id).out()).contains("Project " + id, "种植面积");
	}

	@Test
	void findingsHaveRuleSeverityObjectAndMessageAndErrorsDecideTheExitCode() throws Exception {
		Outcome check = terminal.run("check", "--format", "json");
		assertThat(check.code()).isEqualTo(ExitCode.FINDINGS);
		JsonNode findings = new ObjectMapper().readTree(check.out());
		assertThat(findings).hasSize(1);
		assertThat(findings.get(0).fieldNames()).toIterable().containsExactly("severity", "rule", "object", "class", "title", "field",
				"message");
		assertThat(findings.get(0).get("rule").asText()).isEqualTo("test.dear");
		assertThat(findings.get(0).get("severity").asText()).isEqualTo("error");
		assertThat(terminal.run("check", "--programme", "昆山").code()).isEqualTo(ExitCode.SUCCESS);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"list Foo                       | Foo",
			"list Project --columns foo     | foo",
			"list Project --where foo=1     | foo",
			"list Project --where budget>x  | budget",
			"list Project --where budget>   | budget",
			"list Project --where budget    | condition",
			"list Project --where place>x   | x",
			"list Project --programme 天津   | 昆山–碧江",
			"list Project --programme –     | 昆山–碧江",
			"list Project --format xml      | xml",
			"list                           | CLASS",
			"list Project Pairing           | Pairing",
			"list Project --foo             | --foo",
			"show x                         | 2-15",
			"set 2-1                        | FIELD=VALUE",
			"set 2-1 name                   | FIELD=VALUE",
			"set 2-1 coverageClaims=x       | Declared coverage",
			"set 2-1 since=x                | Since",
			"foo                            | programmes",
	})
	void wrongUseIsOneSentenceAndCodeTwo(String line, String named) {
		Outcome outcome = terminal.run(line.strip().split(" "));
		assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
		assertThat(outcome.out()).isEmpty();
		assertThat(outcome.err()).contains(named);
		assertThat(outcome.err().lines()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "show 9-99", "history 9-99", "set 9-99 name=x", "import nowhere.json", "export nowhere/out.json" })
	void whatCannotBeDoneIsOneSentenceAndCodeThree(String line) {
		Outcome outcome = terminal.run(line.split(" "));
		assertThat(outcome.code()).isEqualTo(ExitCode.FAILED);
		assertThat(outcome.out()).isEmpty();
		assertThat(outcome.err().lines()).hasSize(1);
	}

	@Test
	void withoutAWorkspaceTheUserIsToldToMakeOne() {
		Outcome outcome = terminal.type("-w", temporary.resolve("none").toString(), "programmes", "--lang", "zh");
		assertThat(outcome.code()).isEqualTo(ExitCode.FAILED);
		assertThat(outcome.err()).contains("init", "没有工作区");
		assertThat(temporary.resolve("none")).doesNotExist();
	}

	@Test
	void aClassGoesByAPartOfItsLabel() {
		assertThat(terminal.run("list", "项目", "--lang", "zh", "--format", "csv").out())
				.isEqualTo(terminal.run("list", "Project", "--lang", "zh", "--format", "csv").out());
		assertThat(terminal.run("list", "协议书", "--lang", "zh").err()).contains("帮扶项目").doesNotContain("Project");
	}

	@Test
	void helpSpeaksBothLanguages() {
		assertThat(terminal.type("--help").out()).contains("Usage: jiedui", "Lists the objects of a class.");
		assertThat(terminal.type("list", "--help").out()).contains("-w, --workspace=PLACE", "'budget >= 100万'");
		assertThat(new Terminal(temporary).speaking(Locale.SIMPLIFIED_CHINESE).type("list", "--help").out()).contains("用法：jiedui list",
				"列出一类对象。");
		assertThat(terminal.type("list", "--help", "--lang", "zh").out()).contains("列出一类对象。", "jiedui list [选项] 类").doesNotContain("Lists",
				"OPTIONS");
		assertThat(terminal.type("--help", "--lang", "zh").out()).contains("jiedui [选项] [命令]");
	}

	@Test
	void theVersionIsTold() {
		assertThat(terminal.type("version").out()).startsWith("Jiedui Workbench");
	}

	private static JsonNode json(String... arguments) throws Exception {
		Outcome outcome = terminal.run(arguments);
		assertThat(outcome.err()).isEmpty();
		return new ObjectMapper().readTree(outcome.out());
	}

	private static JsonNode row(JsonNode rows, String key, String value) {
		for (JsonNode row : rows) {
			if (value.equals(row.get(key).asText())) {
				return row;
			}
		}
		throw new AssertionError("No " + value + " in " + rows);
	}

	/** A rule for tests: nothing may cost more than twenty million. */
	private static final class Dear implements Constraint<Project> {

		@Override
		public String id() {
			return "test.dear";
		}

		@Override
		public Severity severity() {
			return Severity.ERROR;
		}

		@Override
		public Class<Project> type() {
			return Project.class;
		}

		@Override
		public void check(Project project, Report report) {
			if (project.getBudget() != null && project.getBudget().number().longValue() > 20_000_000) {
				report.add(JieduiPackage.Literals.PROJECT__BUDGET, "too dear");
			}
		}
	}
}
