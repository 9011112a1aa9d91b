/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.divisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.query.Condition;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.divisions.DivisionReport.Rename;
import org.jiedui.model.AdministrativeLevel;
import org.jiedui.model.AdministrativeUnit;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Party;
import org.jiedui.model.Village;
import org.jiedui.model.value.PartialDate;
import org.jiedui.testsupport.MemoryWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Divisions come into the register, once. */
class DivisionsTest {

	/** Provinces, prefectures, counties and townships that come with the product; three prefectures without counties stand among the counties again. */
	private static final int SHIPPED = 31 + 342 + 2978 - 3 + 41_352;

	@TempDir
	private Path folder;
	private final Workspace workspace = MemoryWorkspace.open();
	private final Divisions divisions = new Divisions();

	@AfterEach
	void close() {
		workspace.close();
	}

	private DivisionReport take(Path file, LocalDate asOf) throws Exception {
		return divisions.take(workspace, file, asOf, Locale.ENGLISH, null);
	}

	private Path file(String... lines) throws Exception {
		return Files.writeString(folder.resolve("units.csv"), "code,name\n" + String.join("\n", lines) + "\n");
	}

	private void add(Party... parties) {
		try (Session session = workspace.openSession()) {
			session.editingDomain().getCommandStack().execute(session.add(List.<EObject>of(parties)));
			session.save("", null);
		}
	}

	private static Party unit(String code, String name, AdministrativeLevel level) {
		AdministrativeUnit unit = JieduiFactory.eINSTANCE.createAdministrativeUnit();
		unit.setCode(code);
		unit.setName(name);
		unit.setLevel(level);
		return unit;
	}

	private Optional<Party> stored(String code, Session session) {
		List<EObject> found = session.load(Query.of(Literals.PARTY).where(new Condition.Comparison(Literals.PARTY__CODE, Condition.Operator.EQUAL, code)));
		assertThat(found).hasSizeLessThan(2);
		return found.stream().map(Party.class::cast).findFirst();
	}

	@Test
	void aPrefectureWithoutCountiesComesOnceAndHoldsItsTownships() throws Exception {
		take(null, null);
		try (Session session = workspace.openSession()) {
			Party township = stored("441900003", session).orElseThrow();
			assertThat(township.getSuperior()).isSameAs(stored("441900", session).orElseThrow());
			assertThat(((AdministrativeUnit) township.getSuperior()).getLevel()).isEqualTo(AdministrativeLevel.PREFECTURE);
		}
	}

	@Test
	void unitsComeWithTheirUpperUnitsAndComeOnce() throws Exception {
		Path villages = folder.resolve("villages.csv.gz");
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(villages))) {
			out.write("code,name,streetCode\n110101001001,\"多福巷社区居委会\",110101001\n320583106204,七桥村村委会,320583106\n999999999999,无处村,1\n"
					.getBytes("UTF-8"));
		}

		DivisionReport first = take(villages, null);
		DivisionReport again = take(villages, null);

		assertThat(first.added()).isEqualTo(SHIPPED + 2);
		assertThat(first.left()).isEqualTo(1);
		assertThat(first.orphans()).containsExactly("999999999999 无处村");
		assertThat(first.homonyms()).isPositive();
		assertThat(first.commonest().getFirst()).contains("(");
		assertThat(again.added()).isZero();
		assertThat(again.updated()).isZero();
		assertThat(again.unchanged()).isEqualTo(SHIPPED + 2);
		assertThat(again.commits()).isEmpty();
		try (Session session = workspace.openSession()) {
			Party village = stored("320583106204", session).orElseThrow();
			assertThat(village).isInstanceOf(Village.class);
			assertThat(village.getName()).as("the village, not its committee").isEqualTo("七桥村");
			assertThat(village.getSuperior().getName()).isEqualTo("张浦镇");
			assertThat(village.getSuperior().getSuperior().getCode()).isEqualTo("320583");
			assertThat(village.getSuperior().getSuperior().getSuperior().getSuperior().getCode()).isEqualTo("320000");
			assertThat(((Village) stored("110101001001", session).orElseThrow()).isCommunity()).isTrue();
		}
	}

	@Test
	void whatIsThereByCodeIsBroughtUpToDate() throws Exception {
		add(unit("320000", "江苏", AdministrativeLevel.PROVINCE), unit("3205", "苏州市", AdministrativeLevel.PREFECTURE),
				unit(null, "昆山市", AdministrativeLevel.COUNTY));

		DivisionReport report = take(null, null);

		assertThat(report.added()).isEqualTo(SHIPPED - 2);
		assertThat(report.renames()).containsExactly(new Rename("320000", "江苏", "江苏省"));
		assertThat(report.updated()).isEqualTo(2);
		assertThat(report.uncoded()).singleElement().asString().contains("昆山市", "320583");
		try (Session session = workspace.openSession()) {
			Party province = stored("320000", session).orElseThrow();
			assertThat(province.getName()).isEqualTo("江苏省");
			assertThat(province.getAliases()).containsExactly("江苏");
			assertThat(stored("3205", session).orElseThrow().getSuperior()).isSameAs(province);
			assertThat(stored("320500", session)).isEmpty();
		}
	}

	@Test
	void aNewerFileSaysSinceWhenUnitsAreAndUntilWhenTheyWere() throws Exception {
		take(file("110101001001,甲村委会", "110101001002,乙村委会"), null);

		DivisionReport told = take(file("110101001001,甲村委会", "110101001003,丙村委会"), null);
		DivisionReport report = take(file("110101001001,甲村委会", "110101001004,丁村委会"), LocalDate.of(2024, 1, 1));

		assertThat(told.ended()).isEqualTo(1);
		assertThat(report.ended()).isEqualTo(2);
		try (Session session = workspace.openSession()) {
			assertThat(stored("110101001001", session).orElseThrow().getValidUntil()).isNull();
			assertThat(stored("110101001002", session).orElseThrow().getValidUntil()).isEqualTo(PartialDate.of(LocalDate.of(2024, 1, 1)));
			assertThat(stored("110101001003", session).orElseThrow().getValidFrom()).isNull();
			assertThat(stored("110101001004", session).orElseThrow().getValidFrom()).isEqualTo(PartialDate.of(LocalDate.of(2024, 1, 1)));
		}
	}

	@Test
	void aFileThatIsNoneSaysWhatIsWrong() throws Exception {
		Path heading = Files.writeString(folder.resolve("heading.csv"), "编号;名称\n1;甲\n");
		Path line = file("110101001001,甲村", "11010100100,乙村");

		assertThatThrownBy(() -> take(heading, null)).isInstanceOf(DivisionFormatException.class).hasMessageContaining("heading.csv");
		assertThatThrownBy(() -> take(line, null)).isInstanceOf(DivisionFormatException.class).hasMessageContaining("line 3").hasMessageContaining("乙村");
	}

	@Test
	void whoCancelsCanGoOnLater() throws Exception {
		NullProgressMonitor monitor = new NullProgressMonitor() {
			@Override
			public void worked(int work) {
				setCanceled(true);
			}
		};

		assertThatThrownBy(() -> divisions.take(workspace, null, null, Locale.ENGLISH, monitor)).isInstanceOf(OperationCanceledException.class);
		assertThat(take(null, null).added()).isEqualTo(SHIPPED);
	}
}
