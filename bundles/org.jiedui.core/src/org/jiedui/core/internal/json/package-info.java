/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Reading and writing of programme files. */
package org.jiedui.core.internal.json;
