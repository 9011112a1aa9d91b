/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.vocabulary.Vocabulary;
import org.jiedui.testsupport.DynamicModels;
import org.jiedui.testsupport.MemoryWorkspace;
import org.junit.jupiter.api.Test;

class ProgrammeExportTest {

	private static final String HOUSEHOLD = """
			{ "class": "Village", "id": "v", "name": "根古村", "code": "623024100202" },
			{ "class": "Household", "id": "h", "name": "某某", "code": "H-1", "superior": "v", "members": "4", "remarks": "电话" },
			{ "class": "Person", "id": "p", "name": "某人", "phone": "13800000000", "superior": "h" }""";
	private static final String PAIRING = """
			{ "class": "Pairing", "kind": "household", "members": [ { "class": "Member", "role": "helper", "party": "p" },
				{ "class": "Member", "role": "recipient", "party": "h" } ] }""";

	@Test
	void aMaskedFileHasNoPersonalDataAndCanBeImported() throws Exception {
		try (Workspace workspace = MemoryWorkspace.open(); Workspace other = MemoryWorkspace.open()) {
			ProgrammeFiles.load(workspace, ProgrammeFiles.file(HOUSEHOLD, "", PAIRING));
			String masked = ProgrammeFiles.write(workspace, true);
			assertThat(masked).doesNotContain("某某", "某人", "H-1", "13800000000", "电话").contains("根古村", "623024100202", "\"members\": \"4\"");
			assertThat(ProgrammeFiles.write(workspace)).contains("某某", "某人", "H-1", "13800000000");
			assertThat(ProgrammeFiles.load(other, masked).newParties()).isEqualTo(3);
		}
	}

	/** Where a text was cut within a character, half of it stays. */
	@Test
	void halfOfACharacterDoesNotSpoilTheFile() throws Exception {
		try (Workspace workspace = MemoryWorkspace.open(); Workspace other = MemoryWorkspace.open()) {
			ProgrammeFiles.load(workspace, ProgrammeFiles.file(HOUSEHOLD.replace("某人", "某\\ud83d"), "", PAIRING));
			String file = ProgrammeFiles.write(workspace);
			assertThat(file).containsIgnoringCase("\\ud83d").contains("根古村");
			ProgrammeFiles.load(other, file);
			assertThat(ProgrammeFiles.write(other)).isEqualTo(file);
		}
	}

	@Test
	void whatNobodyRefersToStaysInTheRegister() throws Exception {
		try (Workspace workspace = MemoryWorkspace.open()) {
			ProgrammeFiles.load(workspace, ProgrammeFiles.file(HOUSEHOLD, "", ""));
			assertThat(ProgrammeFiles.write(workspace)).doesNotContain("某某", "根古村");
		}
	}

	@Test
	void objectsOfModulesTravelWithoutCodeForThem() throws Exception {
		EPackage module = module();
		DynamicModels.register(module);
		try (Workspace workspace = MemoryWorkspace.open(); Workspace other = MemoryWorkspace.open()) {
			String file = ProgrammeFiles.file("", "", "{ \"class\": \"fund:Grant\", \"name\": \"2023年资金\", \"share\": 0.5 }")
					.replace("\"core\":", "\"fund\": \"https://example.org/fund\", \"core\":");
			ProgrammeFiles.load(workspace, file);
			String written = ProgrammeFiles.write(workspace);
			assertThat(written).contains("\"class\": \"fund:Grant\"", "\"share\": \"0.5\"", "\"fund\": \"https://example.org/fund\"");
			ProgrammeFiles.load(other, written);
			assertThat(ProgrammeFiles.write(other)).isEqualTo(written);
		} finally {
			DynamicModels.unregister(module);
		}
	}

	@Test
	void listsOfTruthValuesAndOfMutualReferencesTravelInTheirOrder() throws Exception {
		EPackage module = module();
		EClass grant = (EClass) module.getEClassifier("Grant");
		EAttribute paid = attribute(grant, "paid");
		paid.setEType(EcorePackage.Literals.EBOOLEAN);
		paid.setUpperBound(-1);
		paid.setUnique(false);
		reference(grant, "givers", grant, false);
		reference(grant, "takers", grant, false);
		EReference givers = (EReference) grant.getEStructuralFeature("givers");
		EReference takers = (EReference) grant.getEStructuralFeature("takers");
		givers.setUpperBound(-1);
		takers.setUpperBound(-1);
		givers.setEOpposite(takers);
		takers.setEOpposite(givers);
		DynamicModels.register(module);
		try (Workspace workspace = MemoryWorkspace.open(); Workspace other = MemoryWorkspace.open()) {
			ProgrammeFiles.load(workspace, modular("""
					{ "class": "fund:Grant", "id": "a", "name": "一", "paid": [ true, false, true ], "takers": [ "b", "c" ] },
					{ "class": "fund:Grant", "id": "b", "name": "二", "givers": [ "c", "a" ] },
					{ "class": "fund:Grant", "id": "c", "name": "三", "takers": [ "b" ], "givers": [ "a" ] }"""));
			String written = ProgrammeFiles.write(workspace);
			assertThat(written).contains("\"paid\": [ true, false, true ]");
			assertThat(written.lines().filter(line -> line.contains("\"name\": \"二\"")).findFirst().orElseThrow())
					.containsPattern("\"givers\": \\[ \"[^\"]*\", \"[^\"]*\" ]");
			ProgrammeFiles.load(other, written);
			assertThat(ProgrammeFiles.write(other)).isEqualTo(written);
		} finally {
			DynamicModels.unregister(module);
		}
	}

	@Test
	void whatNamesTheProgrammeTravelsWithItThoughItIsNoRecord() throws Exception {
		EPackage module = module();
		EClass account = type(module, "Account");
		attribute(account, "name");
		reference(account, "books", JieduiPackage.Literals.PROGRAMME, false);
		DynamicModels.register(module);
		try (Workspace workspace = MemoryWorkspace.open(); Workspace other = MemoryWorkspace.open()) {
			ProgrammeFiles.load(workspace, modular("{ \"class\": \"fund:Account\", \"name\": \"专户\" }"));
			String written = ProgrammeFiles.write(workspace);
			assertThat(written).contains("\"class\": \"fund:Account\"", "专户");
			ProgrammeFiles.load(other, written);
			assertThat(ProgrammeFiles.write(other)).isEqualTo(written);
		} finally {
			DynamicModels.unregister(module);
		}
	}

	@Test
	void personsInRecordsAndPersonalNamesAreMaskedToo() throws Exception {
		EPackage module = module();
		EClass trainee = type(module, "Trainee");
		attribute(trainee, "name");
		attribute(trainee, "remark");
		EClass course = type(module, "Course");
		course.getESuperTypes().add(JieduiPackage.Literals.PROGRAMME_RECORD);
		reference(course, "trainees", trainee, true);
		EClass contact = type(module, "Contact");
		mark(attribute(contact, "name"));
		reference(course, "contacts", contact, true);
		mark(trainee);
		DynamicModels.register(module);
		try (Workspace workspace = MemoryWorkspace.open()) {
			ProgrammeFiles.load(workspace, modular("""
					{ "class": "fund:Course", "name": "电商班", "trainees": [ { "class": "fund:Trainee", "name": "张某", "remark": "村医" } ],
						"contacts": [ { "class": "fund:Contact", "name": "李某" } ] }"""));
			assertThat(ProgrammeFiles.write(workspace)).contains("张某", "村医", "李某");
			assertThat(ProgrammeFiles.write(workspace, true)).contains("电商班", "Trainee 1", "Contact 1")
					.doesNotContain("张某", "村医", "李某");
		} finally {
			DynamicModels.unregister(module);
		}
	}

	private static String modular(String record) {
		return ProgrammeFiles.file("", "", record).replace("\"core\":", "\"fund\": \"https://example.org/fund\", \"core\":");
	}

	private static EClass type(EPackage module, String name) {
		EClass type = EcoreFactory.eINSTANCE.createEClass();
		type.setName(name);
		module.getEClassifiers().add(type);
		return type;
	}

	private static EAttribute attribute(EClass owner, String name) {
		EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
		attribute.setName(name);
		attribute.setEType(EcorePackage.Literals.ESTRING);
		owner.getEStructuralFeatures().add(attribute);
		return attribute;
	}

	private static void reference(EClass owner, String name, EClass type, boolean parts) {
		EReference reference = EcoreFactory.eINSTANCE.createEReference();
		reference.setName(name);
		reference.setEType(type);
		reference.setContainment(parts);
		reference.setUpperBound(parts ? -1 : 1);
		owner.getEStructuralFeatures().add(reference);
	}

	private static void mark(EModelElement personal) {
		EAnnotation annotation = EcoreFactory.eINSTANCE.createEAnnotation();
		annotation.setSource(Vocabulary.SOURCE);
		annotation.getDetails().put(Vocabulary.PERSONAL, "true");
		personal.getEAnnotations().add(annotation);
	}

	private static EPackage module() {
		EPackage module = EcoreFactory.eINSTANCE.createEPackage();
		module.setName("fund");
		module.setNsPrefix("fund");
		module.setNsURI("https://example.org/fund");
		var labels = EcoreFactory.eINSTANCE.createEAnnotation();
		labels.setSource(Vocabulary.SOURCE);
		module.getEAnnotations().add(labels);
		EClass grant = EcoreFactory.eINSTANCE.createEClass();
		grant.setName("Grant");
		grant.getESuperTypes().add(JieduiPackage.Literals.PROGRAMME_RECORD);
		var share = EcoreFactory.eINSTANCE.createEAttribute();
		share.setName("share");
		share.setEType(EcorePackage.Literals.EDOUBLE);
		grant.getEStructuralFeatures().add(share);
		module.getEClassifiers().add(grant);
		return module;
	}
}
