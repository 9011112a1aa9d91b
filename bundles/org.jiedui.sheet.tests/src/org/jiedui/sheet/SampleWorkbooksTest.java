/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.format.FormatException;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.json.ProgrammeImport;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.exchange.ExportOrder;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.sheet.internal.layout.ControlCharacters;
import org.jiedui.sheet.internal.layout.ManyTexts;
import org.jiedui.sheet.internal.layout.NamedReference;
import org.jiedui.sheet.internal.layout.Stamp;
import org.jiedui.testsupport.MemoryWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real programmes go out as a whole: every object has its row, and every value can be read back from its cell. */
class SampleWorkbooksTest {

	private static final Path SAMPLES = Path.of("../../releng/samples");

	@TempDir
	private Path folder;

	static List<Path> samples() throws IOException {
		try (Stream<Path> files = Files.list(SAMPLES)) {
			return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
		}
	}

	private static Workspace books(Path sample) throws Exception {
		Workspace workspace = MemoryWorkspace.open();
		try (Session session = workspace.openSession(); InputStream in = Files.newInputStream(sample)) {
			new ProgrammeImport(session).read(in, sample.toString());
			session.save("", null);
		}
		return workspace;
	}

	private Path export(Workspace workspace, ValueFormat format) throws Exception {
		Path file = folder.resolve("book.xlsx");
		new SheetExport().export(new ExportOrder(workspace, file, format).personal(true), null);
		return file;
	}

	@ParameterizedTest
	@MethodSource("samples")
	void everyValueIsReadBackInChineseAndTenThousands(Path sample) throws Exception {
		everyValueIsReadBack(sample, new ValueFormat(new Labels(Locale.CHINESE), MoneyScale.TEN_THOUSAND));
	}

	@ParameterizedTest
	@MethodSource("samples")
	void everyValueIsReadBackInEnglishAndYuan(Path sample) throws Exception {
		everyValueIsReadBack(sample, new ValueFormat(new Labels(Locale.ENGLISH), MoneyScale.YUAN));
	}

	private void everyValueIsReadBack(Path sample, ValueFormat format) throws Exception {
		try (Workspace workspace = books(sample); Session session = workspace.openSession()) {
			ReadBook book = new ReadBook(export(workspace, format));
			long rows = 0;
			for (Stamp.Sheet sheet : book.stamp().sheets()) {
				EClass type = (EClass) JieduiPackage.eINSTANCE.getEClassifier(sheet.className());
				for (Map<String, Cell> row : book.rows(sheet.name())) {
					ObjectId id = ObjectId.parse(text(row, sheet, "#id"));
					session.attach(session.fetch(List.of(id)));
					EObject object = session.find(id).orElseThrow();
					assertThat(object.eClass()).isEqualTo(type);
					assertThat(text(row, sheet, "#version")).isEqualTo(String.valueOf(session.version(object)));
					checkValues(object, row, sheet, format);
					rows++;
				}
			}
			long parties = workspace.count(Query.of(JieduiPackage.Literals.PARTY));
			long written = book.stamp().sheets().stream().filter(sheet -> JieduiPackage.Literals.PARTY
					.isSuperTypeOf((EClass) JieduiPackage.eINSTANCE.getEClassifier(sheet.className()))).mapToLong(sheet -> book.rows(sheet.name()).size()).sum();
			assertThat(written).isPositive().isLessThanOrEqualTo(parties);
			assertThat(rows - written).as("all that stands in the books of programmes").isEqualTo(ofProgrammes(workspace));
		}
	}

	private static long ofProgrammes(Workspace workspace) {
		return JieduiPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type -> !type.isAbstract() && !JieduiPackage.Literals.PARTY.isSuperTypeOf(type)).mapToLong(type -> workspace.count(Query.of(type)))
				.sum();
	}

	private static void checkValues(EObject object, Map<String, Cell> row, Stamp.Sheet sheet, ValueFormat format) throws FormatException {
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			FeatureTraits traits = new FeatureTraits(feature);
			if (!traits.stored() || traits.containment()) {
				continue;
			}
			String text = text(row, sheet, feature.getName());
			Object value = object.eGet(feature);
			if (feature instanceof EAttribute) {
				Object read = text == null ? feature.isMany() ? List.of() : feature.getDefaultValue()
						: feature.isMany() ? parsed(feature, text, format)
								: feature.getEType().getInstanceClass() == String.class ? text : format.parse(feature, text);
				assertThat(read).as(object.eClass().getName() + "." + feature.getName() + ": " + text).isEqualTo("".equals(value) ? null : value);
			} else {
				List<String> titles = (value instanceof Collection<?> many ? many : Optional.ofNullable(value).stream().toList()).stream()
						.map(target -> format.titles().title((EObject) target)).toList();
				List<String> named = text == null ? List.of() : feature.isMany() ? ManyTexts.split(text) : List.of(text);
				assertThat(named).map(NamedReference::parse).map(NamedReference::title).isEqualTo(titles);
			}
		}
	}

	private static Object parsed(EStructuralFeature feature, String text, ValueFormat format) throws FormatException {
		if (feature.getEType().getInstanceClass() == String.class) {
			return ManyTexts.split(text);
		}
		return format.parse(feature, text);
	}

	private static String text(Map<String, Cell> row, Stamp.Sheet sheet, String key) {
		String heading = sheet.columns().stream().filter(column -> column.key().equals(key)).findFirst().orElseThrow().heading();
		Cell cell = row.get(heading);
		if (cell == null) {
			return null;
		}
		boolean date = cell.getType() == CellType.NUMBER && "yyyy-mm-dd".equals(cell.getDataFormatString());
		return date ? cell.asDate().toLocalDate().toString() : ControlCharacters.unescape(cell.getText());
	}

	@Test
	void anotherProgramOpensIt() throws Exception {
		Optional<Path> office = Stream.of("/usr/bin/soffice", "/usr/bin/libreoffice", "/usr/local/bin/soffice").map(Path::of).filter(Files::isExecutable)
				.findFirst();
		assumeTrue(office.isPresent(), "There is no LibreOffice on this machine: nobody else opens the workbook");
		try (Workspace workspace = books(samples().getFirst())) {
			Path file = export(workspace, new ValueFormat(new Labels(Locale.CHINESE), MoneyScale.TEN_THOUSAND));
			Process process = new ProcessBuilder(office.get().toString(), "--headless", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
					"--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1", "--outdir", folder.toString(),
					file.toString()).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
			assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
			try (Stream<Path> converted = Files.list(folder)) {
				Path csv = converted.filter(each -> each.toString().endsWith(".csv")).findFirst().orElseThrow();
				assertThat(Files.readString(csv)).contains("名称", "类型");
			}
		}
	}
}
