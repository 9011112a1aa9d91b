/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jiedui.model.AreaOfCooperation;
import org.jiedui.model.Household;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.PairingKind;
import org.jiedui.model.Source;
import org.jiedui.model.Training;
import org.jiedui.model.Visit;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Quantity;
import org.jiedui.report.ReportFormat;
import org.jiedui.report.internal.ReportFixture;
import org.jiedui.report.spi.TemplateException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of templates and books. */
class TemplatesTest extends ReportFixture {

	private static final String HAN = "\\p{IsHan}";

	@BeforeEach
	void fill() {
		programme.pairing(PairingKind.REGION, "河东区", "迭部县");
		programme.project("羊肚菌大棚", project -> {
			project.setArea(AreaOfCooperation.INDUSTRY);
			project.setBudget(Money.of(1_250_000));
			project.setActualStart(PartialDate.parse("2023-03"));
			Source source = JieduiFactory.eINSTANCE.createSource();
			source.setTitle("东西部协作简报");
			source.setPublisher("河东区政府");
			project.getSources().add(source);
		});
		programme.project("水渠", project -> {
			project.setBudget(Money.of(750_000));
			project.setActualStart(PartialDate.parse("2023"));
		});
		programme.project("旧桥", project -> {
			project.setBudget(Money.of(9_990_000));
			project.setActualStart(PartialDate.parse("2019"));
		});
		Visit visit = JieduiFactory.eINSTANCE.createVisit();
		visit.setStart(PartialDate.parse("2023-06-01"));
		visit.setParticipants(Quantity.of(11));
		programme.exchange("考察", visit);
		Training training = JieduiFactory.eINSTANCE.createTraining();
		training.setStart(PartialDate.parse("2023-07"));
		training.setParticipants(Quantity.of(20));
		training.setPersonTimes(Quantity.of(300));
		programme.exchange("培训", training);
		programme.plan(2023, plan -> plan.name("年度计划").task("办培训", LocalDate.of(2023, 12, 1)));
		Household household = JieduiFactory.eINSTANCE.createHousehold();
		books.party("张某某户", household);
		programme.pairing(PairingKind.HOUSEHOLD, "河东区", "张某某户");
		books.saveTo(workspace);
	}

	private Document page(Template template) throws Exception {
		return Jsoup.parse(Files.readString(write(document(template, 2023), ReportFormat.HTML, template.id()), StandardCharsets.UTF_8));
	}

	private Template bundled(String id) {
		return templates().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
	}

	@ParameterizedTest
	@ValueSource(strings = { "annual", "plan", "assessment", "roster", "bulletin" })
	void noPlaceholderStaysInEitherLanguage(String id) throws Exception {
		for (Locale language : new Locale[] { Locale.CHINESE, Locale.ENGLISH }) {
			locale = language;
			String text = page(bundled(id)).text();
			assertThat(text).doesNotContain("{", "}", "!", "null", "张某某");
		}
	}

	@Test
	void englishHeadingsAreEnglish() throws Exception {
		locale = Locale.ENGLISH;
		assertThat(page(bundled("annual")).select("h2, h3, th, caption").eachText()).isNotEmpty().noneMatch(text -> text.matches(".*" + HAN + ".*"));
	}

	@Test
	void onlyTheYearIsAddedUp() throws Exception {
		Document page = page(template("""
				{"name":{"zh":"甲","en":"a"},"content":[{"text":{"zh":"投资{sum:projects.budget}，{count:projects}个。","en":"x"}},
				{"use":"ledger","ledger":"projects","columns":"name budget"}]}"""));
		assertThat(page.select("p.text").text()).contains("投资200万元", "2");
		assertThat(page.select("tr.total td").eachText()).containsExactly("合计", "200");
		assertThat(page.text()).contains("羊肚菌大棚", "河东区政府，《东西部协作简报》").doesNotContain("旧桥");
	}

	@Test
	void personsAndPersonTimesAreAddedApart() throws Exception {
		Document page = page(template("""
				{"name":{"zh":"甲","en":"a"},"content":[{"use":"ledger","ledger":"exchanges","columns":"name participants personTimes"}]}"""));
		assertThat(page.select("tr.total td").eachText()).contains("31", "300").doesNotContain("331");
		assertThat(page.select("thead th").eachText()).contains("人数（人）", "人次");
	}

	@Test
	void sentenceWithoutItsFigureIsLeftOut() throws Exception {
		Document page = page(template("""
				{"name":{"zh":"甲","en":"a"},"content":[{"text":{"zh":"授信{sum:nothing.amount}。","en":"x"}},{"text":{"zh":"{year}年。","en":"x"}}]}"""));
		assertThat(page.select("p.text").eachText()).containsExactly("2023年。");
	}

	@Test
	void whatATemplateNamesAndThereIsNotIsTold() throws Exception {
		Template unknown = template("{\"name\":{\"zh\":\"甲\",\"en\":\"a\"},\"content\":[{\"use\":\"weather\"}]}");
		assertThatThrownBy(() -> document(unknown, 2023)).isInstanceOf(TemplateException.class)
				.hasMessageContaining("weather").hasMessageContaining("ledger");
		Template field = template("""
				{"name":{"zh":"甲","en":"a"},"content":[{"use":"ledger","ledger":"projects","columns":"colour"}]}""");
		assertThatThrownBy(() -> document(field, 2023)).hasMessageContaining("colour").hasMessageContaining("own.json");
		assertThatThrownBy(() -> template("{\"name\":1}")).isInstanceOf(TemplateException.class).hasMessageContaining("/name");
		assertThatThrownBy(() -> template("{\n,")).isInstanceOf(TemplateException.class).hasMessageContaining("line 2");
	}

	@Test
	void chartHasABarForEachYear() throws Exception {
		Document page = page(template("""
				{"name":{"zh":"甲","en":"a"},"content":[{"use":"chart","ledger":"projects","of":"budget","by":"actualStart"}]}"""));
		assertThat(page.select("svg text").eachText()).contains("2019", "2023", "999", "200");
	}

	@Test
	void officeChangesWordingInItsOwnFile() throws Exception {
		Files.createDirectories(folder.resolve("reports"));
		Files.writeString(folder.resolve("reports/annual.json"), "{\"name\":{\"zh\":\"本局总结\",\"en\":\"Ours\"},\"content\":[]}");
		TemplateFiles files = new TemplateFiles(List.of(), "zh");
		assertThat(files.all(Optional.of(folder.resolve("reports")), new ArrayList<>())).extracting(each -> each.name("zh"))
				.containsExactly("本局总结");
	}

	@Test
	void templateIsCopiedAsItIsWritten() throws Exception {
		Path office = Files.createDirectories(folder.resolve("reports"));
		String own = "{\"name\":{\"zh\":\"本局总结\",\"en\":\"Ours\"},\"content\":[]}";
		Files.writeString(office.resolve("annual.json"), own);
		TemplateFiles files = new TemplateFiles(List.of(), "zh");
		assertThat(files.content("annual", Optional.of(office))).asString(StandardCharsets.UTF_8).isEqualTo(own);
		assertThatThrownBy(() -> files.content("weather", Optional.of(office))).isInstanceOf(TemplateException.class).hasMessageContaining("weather");
	}

	@Test
	void chartHasMonthsOfTwoYearsSideBySide() throws Exception {
		Document page = page(template("""
				{"name":{"zh":"甲","en":"a"},"content":[{"use":"chart","ledger":"exchanges","by":"start","span":"month"},
				{"use":"chart","ledger":"projects","of":"budget","by":"actualStart","apart":"area","shape":"columns"}]}"""));
		assertThat(page.select("figure").getFirst().select("svg text").eachText()).contains("6月", "7月", "12月", "1");
		assertThat(page.select("figure").getLast().select("svg text").eachText()).contains("产业发展", "未填", "2019", "2020", "125", "75", "999");
	}

	@Test
	void whatAChartCannotShowIsTold() throws Exception {
		Template shape = template("{\"name\":{\"zh\":\"甲\",\"en\":\"a\"},\"content\":[{\"use\":\"chart\",\"ledger\":\"projects\",\"by\":\"stage\",\"shape\":\"pie\"}]}");
		assertThatThrownBy(() -> document(shape, 2023)).isInstanceOf(TemplateException.class).hasMessageContaining("pie").hasMessageContaining("columns");
		Template path = template("{\"name\":{\"zh\":\"甲\",\"en\":\"a\"},\"content\":[{\"use\":\"chart\",\"ledger\":\"projects\",\"by\":\"place.colour\"}]}");
		assertThatThrownBy(() -> document(path, 2023)).isInstanceOf(TemplateException.class).hasMessageContaining("colour");
	}
}
