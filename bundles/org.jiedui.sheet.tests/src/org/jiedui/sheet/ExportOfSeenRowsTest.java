/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.AreaOfCooperation;
import org.jiedui.model.JieduiPackage.Literals;
import org.junit.jupiter.api.Test;

/** Just the rows that somebody sees go into a file, in their order. */
class ExportOfSeenRowsTest extends ExportFixture {

	@Test
	void justTheRowsThatSomebodySeesComeInTheirOrder() throws Exception {
		for (String name : List.of("a", "b", "c")) {
			programme.project(name, project -> project.setArea(AreaOfCooperation.INDUSTRY));
		}
		books.saveTo(workspace);
		List<ObjectId> seen = new ArrayList<>();
		try (Session session = workspace.openSession()) {
			session.load(Query.of(Literals.PROJECT)).forEach(each -> session.id(each).ifPresent(seen::add));
		}
		List<ObjectId> order = List.of(seen.get(2), seen.get(0));

		assertThat(workbook(all(Literals.PROJECT).listing(order)).column("帮扶项目", "名称")).containsExactly("c", "a");
		assertThat(csv(all(Literals.PROJECT).columns(List.of("name")).listing(order))).hasSize(3);
		assertThat(csv(all(Literals.PROJECT).columns(List.of("name")).listing(List.of()))).as("nothing seen, nothing written").hasSize(1);
	}
}
