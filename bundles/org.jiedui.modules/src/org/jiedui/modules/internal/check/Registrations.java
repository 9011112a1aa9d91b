/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.modules.internal.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The models that the {@code plugin.xml} of a bundle registers.
 *
 * @param bundle that is to be installed
 */
record Registrations(BundleFile bundle) {

	private static final String GENERATED = "org.eclipse.emf.ecore.generated_package";
	private static final String DYNAMIC = "org.eclipse.emf.ecore.dynamic_package";

	/**
	 * A model.
	 *
	 * @param place of a dynamic one the name of a file, {@code #} and the fragment; of a generated one the name of a class
	 */
	record Registration(BundleFile bundle, String uri, boolean dynamic, String place) {
	}

	/** @throws IOException if the file cannot be read */
	List<Registration> read() throws IOException {
		byte[] xml = bundle.texts().get("plugin.xml");
		List<Registration> found = new ArrayList<>();
		if (xml == null) {
			return found;
		}
		NodeList extensions = parse(xml).getElementsByTagName("extension");
		for (int index = 0; index < extensions.getLength(); index++) {
			Element extension = (Element) extensions.item(index);
			switch (extension.getAttribute("point")) {
				case DYNAMIC -> add(extension, "resource", "location", true, found);
				case GENERATED -> add(extension, "package", "class", false, found);
				default -> {
					// Nothing about models.
				}
			}
		}
		return found;
	}

	private void add(Element extension, String tag, String place, boolean dynamic, List<Registration> found) {
		NodeList elements = extension.getElementsByTagName(tag);
		for (int index = 0; index < elements.getLength(); index++) {
			Element element = (Element) elements.item(index);
			found.add(new Registration(bundle, element.getAttribute("uri"), dynamic, element.getAttribute(place)));
		}
	}

	private static Element parse(byte[] xml) throws IOException {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			DocumentBuilder builder = factory.newDocumentBuilder();
			// What is wrong is told by the exception, and not on the error output as well.
			builder.setErrorHandler(null);
			return builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
		} catch (ParserConfigurationException | SAXException malformed) {
			throw new IOException("plugin.xml: " + malformed.getLocalizedMessage(), malformed);
		}
	}
}
