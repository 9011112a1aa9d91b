/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jiedui.core.spi.exchange.RowOutcome;
import org.jiedui.core.spi.exchange.RowOutcome.Kind;
import org.jiedui.core.spi.exchange.TableOrder;
import org.jiedui.model.Household;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.PairingKind;
import org.jiedui.model.Person;
import org.jiedui.model.Source;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.sheet.internal.intake.SheetImporter;
import org.jiedui.sheet.internal.layout.Stamp;
import org.junit.jupiter.api.Test;

/** Personal data are masked unless somebody may have them. */
class ExportedPersonalDataTest extends ExportFixture {

	private void someHouseholds() {
		Household household = JieduiFactory.eINSTANCE.createHousehold();
		household.setCode("621000199001011234");
		household.setRemarks("困难");
		household.setMembers(Quantity.of(4));
		books.party("王小明", household);
		Person person = JieduiFactory.eINSTANCE.createPerson();
		person.setPhone("13800000000");
		books.party("李大力", person);
		programme.pairing(PairingKind.HOUSEHOLD, "李大力", "王小明");
		books.saveTo(workspace);
	}

	@Test
	void personalDataAreMasked() throws Exception {
		someHouseholds();

		ReadBook book = workbook();

		assertThat(book.allXml()).noneMatch(xml -> xml.contains("&#x738b;&#x5c0f;&#x660e;") || xml.contains("王小明")
				|| xml.contains("&#x674e;&#x5927;&#x529b;")
				|| xml.contains("621000199001011234") || xml.contains("13800000000") || xml.contains("&#x56f0;&#x96be;"));
		String household = book.column("农户", "名称").getFirst();
		assertThat(household).isEqualTo("农户 [" + book.column("农户", "标识").getFirst() + "]");
		assertThat(book.column("结对关系", "受援方")).containsExactly(household);
		assertThat(book.column("成员", "主体")).contains(household);
		assertThat(book.column("农户", "人口（人）")).containsExactly("4");
	}

	@Test
	void personalDataAreWrittenWhenThatIsAllowed() throws Exception {
		someHouseholds();

		export.export(order("book.xlsx").personal(true), null);

		ReadBook book = new ReadBook(folder.resolve("book.xlsx"));
		assertThat(book.column("农户", "名称")).containsExactly("王小明");
		assertThat(book.column("人员", "电话")).containsExactly("13800000000");
		assertThat(book.stamp().masked()).isFalse();
	}

	@Test
	void personalDataAreMaskedInCsvToo() throws Exception {
		someHouseholds();

		assertThat(String.join("\n", csv(all(Literals.PERSON)))).contains("人员 [1-").doesNotContain("李大力", "13800000000");
		assertThat(String.join("\n", csv(all(Literals.PAIRING)))).doesNotContain("李大力", "王小明");
	}

	@Test
	void whatIsMaskedIsNotedInTheWorkbook() throws Exception {
		someHouseholds();

		assertThat(workbook().lines("填写说明").stream().map(line -> String.join("", line))).anyMatch(line -> line.contains("农户、人员"));
		export.export(order("book.xlsx").personal(true), null);
		assertThat(new ReadBook(folder.resolve("book.xlsx")).lines("填写说明").stream().map(line -> String.join("", line)))
				.noneMatch(line -> line.contains("农户、人员"));
	}

	@Test
	void aMaskedWorkbookThatComesBackLeavesPersonsAndTheirSourcesAsTheyAre() throws Exception {
		Person person = JieduiFactory.eINSTANCE.createPerson();
		Source source = JieduiFactory.eINSTANCE.createSource();
		source.setTitle("李大力的登记表");
		person.getSources().add(source);
		books.party("李大力", person);
		books.saveTo(workspace);

		ReadBook book = workbook();
		assertThat(book.allXml()).noneMatch(xml -> xml.contains("登记表"));
		SheetImporter importer = new SheetImporter();
		for (Stamp.Sheet sheet : book.stamp().sheets()) {
			List<RowOutcome> changed = new ArrayList<>();
			importer.read(new TableOrder(workspace, folder.resolve("book.xlsx"), new Labels(locale), Optional.empty(), Optional.of(sheet.name()),
					Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true, ""), row -> {
						if (row.kind() != Kind.UNCHANGED) {
							changed.add(row);
						}
					}, null);
			assertThat(changed).as(sheet.name()).isEmpty();
		}
	}
}
