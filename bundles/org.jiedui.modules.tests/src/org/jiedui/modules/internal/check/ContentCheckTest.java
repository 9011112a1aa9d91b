/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.modules.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.emf.ecore.EPackage;
import org.jiedui.model.JieduiPackage;
import org.jiedui.modules.Module;
import org.jiedui.modules.ModuleException;
import org.junit.jupiter.api.Test;

/** Bundles that do not work, or do not go with what is installed, are refused with a sentence. */
class ContentCheckTest {

	private static final String CORE = JieduiPackage.eNS_URI;
	private static final String URI = "https://example.org/tours";

	private static byte[] jar(Map<String, String> files) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (var file : files.entrySet()) {
				zip.putNextEntry(new ZipEntry(file.getKey()));
				zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
			}
		} catch (IOException impossible) {
			throw new AssertionError(impossible);
		}
		return bytes.toByteArray();
	}

	private static Map<String, String> files(String bundle, String plugin) {
		Map<String, String> files = new LinkedHashMap<>();
		files.put("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nBundle-SymbolicName: " + bundle + ";singleton:=true\n\n");
		files.put("plugin.xml", "<?xml version=\"1.0\"?>\n<plugin>" + plugin + "</plugin>");
		return files;
	}

	private static BundleFile read(Map<String, String> files) {
		try {
			return BundleFile.read(new ByteArrayInputStream(jar(files)));
		} catch (IOException impossible) {
			throw new AssertionError(impossible);
		}
	}

	/** A bundle with a dynamic model. */
	private static BundleFile dynamic(String bundle, String uri, String classes) {
		Map<String, String> files = files(bundle, "<extension point=\"org.eclipse.emf.ecore.dynamic_package\"><resource uri=\"" + uri
				+ "\" location=\"model/m.ecore#/\"/></extension>");
		files.put("model/m.ecore", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ecore:EPackage xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
				+ " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:ecore=\"http://www.eclipse.org/emf/2002/Ecore\" name=\"m\" nsURI=\"" + uri
				+ "\" nsPrefix=\"m\">" + classes + "</ecore:EPackage>");
		return read(files);
	}

	private static String tour(String parent, String more) {
		return type("Tour", parent, more);
	}

	private static String type(String name, String parent, String more) {
		return "<eClassifiers xsi:type=\"ecore:EClass\" name=\"" + name + "\" eSuperTypes=\"" + parent + "\">" + more + "</eClassifiers>";
	}

	private static String says(String key, String value) {
		return "<eAnnotations source=\"https://jiedui.org/model\"><details key=\"" + key + "\" value=\"" + value + "\"/></eAnnotations>";
	}

	private static Module module(String bundle, String name) {
		return new Module(bundle, "1.0.0", name, "", "", "", Set.of(bundle));
	}

	private static void look(Map<String, String> installed, BundleFile... bundles) throws ModuleException {
		List<EPackage> models = new ArrayList<>(List.of(JieduiPackage.eINSTANCE));
		new ContentCheck(List.of(module("tours", "Tours"), module("walks", "Walks"), module("funds", "Funds"))).look(Arrays.asList(bundles), installed,
				models);
	}

	private static String refusal(Map<String, String> installed, BundleFile... bundles) {
		String message = catchThrowableOfType(ModuleException.class, () -> look(installed, bundles)).getMessage();
		assertThat(message).doesNotContain("{", "NLS missing");
		return message;
	}

	private static String refusal(BundleFile... bundles) {
		return refusal(Map.of(), bundles);
	}

	@Test
	void aSoundModelIsAccepted() {
		assertThatCode(() -> look(Map.of(URI + "/other", "funds"), dynamic("tours", URI, tour(CORE + "#//ProgrammeRecord", ""))))
				.doesNotThrowAnyException();
		assertThatCode(() -> look(Map.of(), read(files("tours", "")))).doesNotThrowAnyException();
	}

	@Test
	void aModelThatAnotherModuleHasIsRefused() {
		assertThat(refusal(Map.of(URI, "funds"), dynamic("tours", URI, tour(CORE + "#//ProgrammeRecord", "")))).contains("Tours", URI, "Funds");
	}

	@Test
	void twoNewModulesWithTheSameModelAreRefused() {
		assertThat(refusal(dynamic("tours", URI, ""), dynamic("walks", URI, ""))).contains("Tours", "Walks", URI);
	}

	@Test
	void aNewerVersionOfTheSameBundleIsNoClash() {
		assertThatCode(() -> look(Map.of(URI, "tours"), dynamic("tours", URI, ""))).doesNotThrowAnyException();
	}

	@Test
	void aClassOfTheCoreIsNotBroughtAgain() {
		assertThat(refusal(dynamic("tours", URI, type("Project", CORE + "#//ProgrammeRecord", "")))).contains("Tours", "Project");
	}

	@Test
	void aLedgerIsOfOneModule() {
		assertThat(refusal(dynamic("tours", URI, tour(CORE + "#//ProgrammeRecord", says("ledger", "projects"))))).contains("Tours", "projects");
		assertThat(refusal(dynamic("tours", URI, tour(CORE + "#//ProgrammeRecord", says("ledger", "trips"))),
				dynamic("walks", URI + "/walks", type("Walk", CORE + "#//ProgrammeRecord", says("ledger", "trips"))))).contains("Tours", "Walks", "trips");
	}

	@Test
	void aModelThatIsNoXmlIsRefused() {
		Map<String, String> files = files("tours",
				"<extension point=\"org.eclipse.emf.ecore.dynamic_package\"><resource uri=\"" + URI + "\" location=\"model/m.ecore#/\"/></extension>");
		files.put("model/m.ecore", "<ecore:EPackage");
		assertThat(refusal(read(files))).contains("Tours", URI, "model/m.ecore");
		files.remove("model/m.ecore");
		assertThat(refusal(read(files))).contains("Tours", URI, "model/m.ecore");
	}

	@Test
	void aModelThatSaysNonsenseIsRefused() {
		String days = "<eStructuralFeatures xsi:type=\"ecore:EAttribute\" name=\"days\" eType=\"ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//EInt\">"
				+ says("minimum", "few") + "</eStructuralFeatures>";
		assertThat(refusal(dynamic("tours", URI, tour(CORE + "#//ProgrammeRecord", days)))).contains("Tours", "Tour.days", "few");
	}

	@Test
	void aClassOfTheCoreThatIsNotThereIsNamed() {
		assertThat(refusal(dynamic("tours", URI, tour(CORE + "#//Nowhere", "")))).contains("Tours", "Nowhere");
	}

	@Test
	void anotherAddressThanTheRegisteredOneIsRefused() {
		Map<String, String> files = files("tours", "<extension point=\"org.eclipse.emf.ecore.dynamic_package\"><resource uri=\"" + URI
				+ "/2\" location=\"model/m.ecore#/\"/></extension>");
		files.put("model/m.ecore", new String(dynamic("tours", URI, "").texts().get("model/m.ecore"), StandardCharsets.UTF_8));
		assertThat(refusal(read(files))).contains("Tours", URI + "/2");
	}

	@Test
	void aPackageWithoutItsClassIsRefused() {
		Map<String, String> files = files("tours", "<extension point=\"org.eclipse.emf.ecore.generated_package\"><package uri=\"" + URI
				+ "\" class=\"org.example.ToursPackage\"/></extension>");
		assertThat(refusal(read(files))).contains("Tours", "org.example.ToursPackage");
		files.put("org/example/ToursPackage.class", "");
		assertThatCode(() -> look(Map.of(), read(files))).doesNotThrowAnyException();
	}

	@Test
	void aDescriptionThatIsNoXmlIsRefused() {
		assertThat(refusal(read(files("tours", "<extension")))).contains("Tours", "plugin.xml");
	}

	@Test
	void aDamagedJarIsNoBundle() {
		byte[] whole = jar(files("tours", "<!-- " + "x".repeat(2000) + " -->"));
		byte[] half = Arrays.copyOf(whole, whole.length / 2);
		assertThatThrownBy(() -> BundleFile.read(new ByteArrayInputStream(half))).isInstanceOf(IOException.class);
		assertThatThrownBy(() -> BundleFile.read(new ByteArrayInputStream(new byte[100]))).isInstanceOf(IOException.class);
	}
}
