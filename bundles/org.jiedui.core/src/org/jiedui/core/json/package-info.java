/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Whole programmes as files: JSON that is made from the Ecore model alone, so that the objects of modules travel too. A file that is
 * exported, imported into an empty workspace and exported again has the same bytes.
 */
package org.jiedui.core.json;
