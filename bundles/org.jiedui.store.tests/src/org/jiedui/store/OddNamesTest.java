/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.jiedui.core.history.HistoryQuery;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.FeaturePath;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Selection;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.value.Money;
import org.jiedui.model.vocabulary.Vocabulary;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.fixture.Place;
import org.jiedui.store.fixture.RawDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the classes and features of a module are called, each keeps its own values: no name is taken for another, or for a name of ours. */
class OddNamesTest {

	private static final EcoreFactory ECORE = EcoreFactory.eINSTANCE;
	private static final String LONG = "这一个名字实在太长了";
	/** Those of our own columns, key words, what differs in letters only, what a database would cut, and what is no name for it at all. */
	private static final List<String> NAMES = List.of("id", "uid", "version", "part", "class", "root", "container", "slot", "position", "commit",
			"number",
			"source", "target", "content", "select", "order", "user", "name", "Name", "NAME", "nAme", "mayNull", "may_null", "friend_class", "friendClass",
			"money_qualifier", "moneyQualifier", "姓名", "单位", LONG.repeat(8) + "甲", LONG.repeat(8) + "乙", "a".repeat(80) + "1", "a".repeat(80) + "2", "_",
			"1st", "a b", "a.b", "a\"b", "a'b", "a%", "straße", "İ", "$", "c1", "o1");
	private static final List<String> TYPES = List.of("Class", "class", "Select", "类", "类别", LONG.repeat(8) + "甲", LONG.repeat(8) + "乙",
			"a\"b", "a'b", "sys");

	@TempDir
	Path folder;
	private String location;
	private final EPackage model = model("https://example.org/odd", "odd");
	private final EPackage namesake = model("https://example.org/odd2", "odd");
	private final EClass base = type(model, "Base");
	private final List<EClass> types = new ArrayList<>();

	/** Where the books of the tests lie. */
	Place place() {
		return Place.FOLDER;
	}

	@BeforeEach
	void define() throws SQLException {
		location = place().make(folder);
		base.setAbstract(true);
		EcorePackage ecore = EcorePackage.eINSTANCE;
		add(base, ECORE.createEReference(), "friend", base);
		add(base, ECORE.createEAttribute(), "money", JieduiPackage.Literals.MONEY);
		add(base, ECORE.createEAttribute(), "may", ecore.getEString()).setUnsettable(true);
		for (String name : NAMES) {
			EStructuralFeature one = add(base, ECORE.createEAttribute(), name, ecore.getEString());
			EcoreUtil.setAnnotation(one, Vocabulary.SOURCE, Vocabulary.INDEXED, "true");
			add(base, ECORE.createEAttribute(), name + "s", ecore.getEString()).setUpperBound(-1);
			add(base, ECORE.createEReference(), name + "Friends", base).setUpperBound(-1);
		}
		for (EPackage each : List.of(model, namesake)) {
			TYPES.forEach(name -> {
				EClass type = type(each, name);
				type.getESuperTypes().add(base);
				types.add(type);
			});
			// as where it was read from the file of its bundle: the one refers to the other
			new XMIResourceImpl(URI.createURI(each.getNsURI())).getContents().add(each);
		}
	}

	private static EPackage model(String address, String prefix) {
		EPackage model = ECORE.createEPackage();
		model.setName(prefix);
		model.setNsPrefix(prefix);
		model.setNsURI(address);
		return model;
	}

	private static EClass type(EPackage model, String name) {
		EClass type = ECORE.createEClass();
		type.setName(name);
		model.getEClassifiers().add(type);
		return type;
	}

	private static EStructuralFeature add(EClass owner, EStructuralFeature feature, String name, EClassifier type) {
		feature.setName(name);
		feature.setEType(type);
		owner.getEStructuralFeatures().add(feature);
		return feature;
	}

	/** Another value for each feature. */
	private Object value(EClass type, EStructuralFeature feature, ObjectId id) {
		Object one = feature instanceof EReference ? Changes.link(id, type) : feature.getEType() == JieduiPackage.Literals.MONEY ? Money.of(7)
				: type.getEPackage().getNsURI() + " " + type.getName() + " " + feature.getName();
		return feature.isMany() ? List.of(one) : one;
	}

	private Books open() {
		return Books.open(location, model, namesake);
	}

	private Map<EClass, ObjectId> fill(Books books) {
		Map<EClass, ObjectId> filled = new LinkedHashMap<>();
		int part = books.store().reservePart();
		for (EClass type : types) {
			ObjectId id = books.id(part);
			List<Object> values = new ArrayList<>();
			for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
				values.add(feature.getName());
				values.add(value(type, feature, id));
			}
			books.commit(new Changes().add(id, type, values.toArray()));
			filled.put(type, id);
		}
		return filled;
	}

	@Test
	void eachFeatureOfEachClassKeepsItsOwnValue() {
		Map<EClass, ObjectId> filled;
		try (Books books = open()) {
			filled = fill(books);
		}
		try (Books books = open()) {
			filled.forEach((type, id) -> {
				ObjectState state = books.state(id);
				assertThat(state.type()).isSameAs(type);
				for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
					assertThat(state.get(feature)).as(type.getName() + "." + feature.getName()).isEqualTo(value(type, feature, id));
				}
				assertThat(books.store().history(HistoryQuery.ofObject(id, 10)).getFirst().changes().getFirst().features()).hasSize(type.getFeatureCount());
			});
			assertThat(books.findings()).isEmpty();
		}
	}

	@Test
	void questionsFindByEach() {
		try (Books books = open()) {
			Map<EClass, ObjectId> filled = fill(books);
			EClass type = types.getLast();
			ObjectId id = filled.get(type);
			for (EStructuralFeature feature : base.getEStructuralFeatures()) {
				if (feature instanceof EAttribute attribute && attribute.getEAttributeType() == EcorePackage.Literals.ESTRING) {
					Object sought = feature.isMany() ? ((List<?>) value(type, feature, id)).getFirst() : value(type, feature, id);
					Query query = Query.of(base).where(new Comparison(feature, Operator.EQUAL, sought));
					assertThat(books.fetch(query).found()).as(feature.getName()).containsExactly(id);
					if (!feature.isMany()) {
						Selection rows = Selection.of(query, FeaturePath.of(feature)).orderBy(FeaturePath.of(feature), true);
						assertThat(books.store().rows(rows)).singleElement()
								.satisfies(row -> assertThat(row.values()).containsExactly(sought));
					}
				}
			}
		}
	}

	/** A view of a class has all columns of it, and the class of each row besides. */
	@Test
	void viewsShowEach() throws SQLException {
		try (Books books = open()) {
			fill(books);
		}
		try (RawDatabase raw = RawDatabase.open(location)) {
			List<String> columns = raw.texts("select column_name from information_schema.columns where table_name = 'v_odd_base'");
			List<String> values = new ArrayList<>();
			for (String column : columns) {
				values.addAll(raw.texts("select cast(\"" + column + "\" as varchar) from \"v_odd_base\""));
			}
			for (String name : NAMES) {
				String value = (String) value(types.getLast(), base.getEStructuralFeature(name), null);
				assertThat(values).as(name).contains(value);
			}
			assertThat(raw.texts("select \"class\" from \"v_odd_base\"")).contains("Select", "类别", "a'b");
		}
	}
}
