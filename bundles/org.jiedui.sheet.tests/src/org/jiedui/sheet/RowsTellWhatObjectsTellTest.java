/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.json.ProgrammeImport;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.exchange.ExportOrder;
import org.jiedui.core.spi.exchange.RowChoice;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.edit.ModelPackages;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.testsupport.MemoryWorkspace;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether objects are made for it or not, a file says the same: of every class, with and without personal data. */
class RowsTellWhatObjectsTellTest {

	private final ValueFormat format = new ValueFormat(new Labels(Locale.CHINESE), MoneyScale.TEN_THOUSAND);

	@TempDir
	private Path folder;

	static List<Path> samples() throws Exception {
		return SampleWorkbooksTest.samples();
	}

	@ParameterizedTest
	@MethodSource("samples")
	void aFileSaysTheSameWhetherObjectsAreMadeForItOrNot(Path sample) throws Exception {
		try (Workspace workspace = MemoryWorkspace.open()) {
			try (Session session = workspace.openSession(); InputStream in = Files.newInputStream(sample)) {
				new ProgrammeImport(session).read(in, sample.toString());
				session.save("", null);
			}
			List<EClass> types = new ModelPackages(EPackage.Registry.INSTANCE).all().stream().flatMap(each -> each.getEClassifiers().stream())
					.filter(EClass.class::isInstance).map(EClass.class::cast).filter(type -> workspace.count(Query.of(type)) > 0).toList();
			assertThat(types).isNotEmpty();
			for (EClass type : types) {
				for (boolean personal : new boolean[] { true, false }) {
					RowChoice rows = RowChoice.of(Query.of(type)).columns(plain(type));
					RowChoice objects = rows.where(object -> true);
					assertThat(lines(workspace, rows, personal)).as(type.getName()).isEqualTo(lines(workspace, objects, personal));
				}
			}
		}
	}

	private static List<String> plain(EClass type) {
		return type.getEAllStructuralFeatures().stream().filter(feature -> !feature.isMany() && new FeatureTraits(feature).stored())
				.map(EStructuralFeature::getName).toList();
	}

	private List<String> lines(Workspace workspace, RowChoice choice, boolean personal) throws Exception {
		Path file = folder.resolve("rows.csv");
		new SheetExport().export(new ExportOrder(workspace, file, format).only(choice).personal(personal), null);
		return Files.readAllLines(file);
	}
}
