/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiedui.model.Household;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.PairingKind;
import org.jiedui.model.Person;
import org.jiedui.model.value.Quantity;
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

		assertThat(book.allXml()).noneMatch(xml -> xml.contains("&#x738b;&#x5c0f;&#x660e;") || xml.contains("王小明") || xml.contains("&#x674e;&#x5927;&#x529b;")
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
}
